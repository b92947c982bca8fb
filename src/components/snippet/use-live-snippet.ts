// Ties a snippet's controller to the page: its code area, the clock of the screen, what is fetched on first intent.
// Whatever shows a program (a lesson, an exercise, the playground) uses this; it does not know where the program is from.

import { effect, signal } from "@preact/signals";
import type { ReadonlySignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Place } from "#editor";
import { standIn } from "#editor/stand-in";
import type { StandIn } from "#editor/stand-in";
import type { At } from "#recording";
import type { LiveCode } from "./live-code.ts";
import { copyMomentLink, followMomentAddress } from "./moment-address.ts";
import { getReadyAgain, openPageSandbox, pageSpeed, respectMotionPreference, warmPageRunner } from "./page-runner.ts";
import { settle } from "./room-script.ts";
import { recallScreenReader } from "./screen-reader.ts";
import type { SnippetController } from "./snippet-controller.ts";
import { SnippetJourney } from "./snippet-journey.ts";
import { whenNear } from "./when-near.ts";

export interface LiveSnippetOptions {
  /** Called once. */
  readonly create: () => SnippetController;
  /** Where the site is served from: `import.meta.env.BASE_URL`. */
  readonly base: string;
  /** Whether the editor fills its place, however much text there is; else it is as high as its text. */
  readonly fills?: boolean;
  /** Whether an address can lead to a moment of its run: only where its page shows the same run to everybody. */
  readonly hasMomentLinks?: boolean;
  /**
   * Begins what goes on for as long as the snippet is there, such as keeping what is typed.
   * @param settle whatever text is shown then takes its own room: no other one will come
   * @returns ends it
   */
  readonly follow?: (controller: SnippetController, settle: () => void) => () => void;
}

type RunViews = typeof import("./run-views.ts");

/** In the page from the beginning: nothing more might be had by then. */
const NOT_COME = "What is needed here has not come. Check your connection, then try again; you can read meanwhile.";

/** From a press on, in real milliseconds: by then somebody wonders whether it was heard. */
const SAID_AFTER_MS = 3_000;

export interface Snippet {
  readonly controller: SnippetController;
  readonly journey: SnippetJourney;
  readonly base: string;
  /** For the element that holds the static code. */
  readonly code: RefObject<HTMLDivElement>;
  /** False until this runs in a browser. */
  readonly isLive: boolean;
  /** With `null`, the editor comes and the focus stays where it is. */
  readonly edit: (caret: Place | null) => void;
  readonly format: () => void;
  /** A click into static code edits there; one on a line's number runs to that line. */
  readonly editAtClick: (event: MouseEvent) => void;
  /** Edits where a click has left the caret in the code that nobody heard: the script was not there yet. */
  readonly editAtCaret: () => void;
  readonly showPlace: (at: At) => void;
  /** What draws the run; `null` until somebody has come near. */
  readonly views: ReadonlySignal<RunViews | null>;
  /** Brings the run to life; harmless to call often, and where it cannot be fetched, the next call tries again. */
  readonly comeNear: () => Promise<void>;
  /** Somebody is about to run. */
  readonly warmRunner: () => void;
  /** Somebody is about to edit. */
  readonly warmEditor: () => void;
}

export function useLiveSnippet(options: LiveSnippetOptions): Snippet {
  const { create, base, fills = false, hasMomentLinks = false, follow } = options;
  const controller = useMemo(create, []);
  const journey = useMemo(() => createJourney(controller, hasMomentLinks), [controller]);
  const views = useMemo(() => signal<RunViews | null>(null), [controller]);
  const comeNear = async (): Promise<void> => {
    const closer = journey.prepare();
    const [loaded] = await Promise.all([import("./run-views.ts").catch(() => null), controller.recall()]);
    // The build drew it with the closer look: only with that can it be taken over as it is.
    if (loaded?.isDrawnCloser(controller.shown.peek()) === true) await closer;
    views.value ??= loaded;
  };
  /** Somebody has asked for it. */
  const sayWhetherCome = (): void => {
    const { trouble } = controller;
    if (views.peek() === null) trouble.value = NOT_COME;
    else if (trouble.peek() === NOT_COME) trouble.value = null;
  };
  const code = useRef<HTMLDivElement>(null);
  const live = useRef<LiveCode>(null);
  const [isLive, setLive] = useState(false);
  useEffect(() => {
    if (code.current === null) return;
    const container = code.current;
    const endings = [
      followSpeed(controller),
      followClock(controller),
      followViews(views, ({ LiveCode }) => {
        const liveCode = new LiveCode(container, { controller, journey, fills, base });
        live.current = liveCode;
        return () => liveCode.dispose();
      }),
      whenNear(container.closest("section") ?? container, () => void comeNear()),
      // Whoever has typed here before goes on.
      effect(() => {
        if (controller.isPast.value) void comeNear();
      }),
      // Run may be pressed without any sign before, as screen readers do. What draws comes after what runs.
      effect(() => {
        if (!controller.isRunning.value) return;
        setTimeout(sayWhetherCome, SAID_AFTER_MS);
        void openPageSandbox(base).then(comeNear).then(sayWhetherCome);
      }),
    ];
    if (hasMomentLinks) endings.push(followAddress(controller, container, comeNear, journey));
    if (follow !== undefined) endings.push(follow(controller, () => settle(container)));
    void getReadyAgain(base);
    setLive(true);
    return () => {
      for (const end of endings) end();
      controller.dispose();
    };
  }, [controller]);
  const withCode = async (act: (liveCode: LiveCode) => Promise<void>): Promise<void> => {
    if (live.current === null) await comeNear().then(sayWhetherCome);
    if (live.current !== null) await act(live.current);
  };
  return {
    controller,
    journey,
    base,
    code,
    isLive,
    edit: (caret) => {
      const early = caret !== null && live.current === null ? takeKeys(code.current, controller, caret) : undefined;
      void withCode((liveCode) => liveCode.edit(caret, early)).finally(() => early?.remove());
    },
    format: () => void withCode((liveCode) => liveCode.format()),
    editAtClick: (event) => {
      const isEdit = isMeantToEdit(event);
      // Pressed on one element and released on another, a click is that of the one around both.
      const isAcross = event.target === event.currentTarget;
      void withCode((liveCode) => liveCode.click(event.clientX, event.clientY, isEdit, isAcross));
    },
    editAtCaret: () => {
      const caretIn = document.getSelection()?.anchorNode ?? null;
      if (code.current?.contains(caretIn) !== true || !matchMedia("(pointer: fine)").matches) return;
      void withCode((liveCode) => liveCode.editAtCaret());
    },
    showPlace: (at) => live.current?.showPlace(at),
    views,
    comeNear,
    warmRunner: () => void warmPageRunner(base, controller),
    warmEditor: () => {
      void recallScreenReader();
      void comeNear().then(() =>
        views
          .peek()
          ?.warmEditor()
          .catch(() => undefined),
      );
    },
  };
}

/** Within the press itself, whatever has to be fetched first. */
function takeKeys(place: HTMLElement | null, controller: SnippetController, caret: Place): StandIn | undefined {
  if (place === null) return undefined;
  const { source, setup } = controller;
  return standIn(
    place,
    {
      file: setup.file,
      source: source.peek(),
      onChange: (text) => controller.edit(text),
      onRun: () => void controller.run(),
    },
    caret,
  );
}

function createJourney(controller: SnippetController, hasMomentLinks: boolean): SnippetJourney {
  const { file } = controller.setup;
  if (!hasMomentLinks) return new SnippetJourney(controller, null);
  return new SnippetJourney(controller, (moment) => {
    void copyMomentLink(file, moment).then((isCopied) => {
      controller.remark.value = isCopied ? "Link copied" : "The link stands in the address bar";
    });
  });
}

function followAddress(
  controller: SnippetController,
  code: Element,
  comeNear: () => Promise<void>,
  journey: SnippetJourney,
): () => void {
  return followMomentAddress(controller.setup.file, code.closest("section") ?? code, (moment) => {
    void comeNear().then(() => journey.seek(moment));
  });
}

/** Begins something once what draws runs is there. @returns ends it */
function followViews(views: ReadonlySignal<RunViews | null>, begin: (views: RunViews) => () => void): () => void {
  let end: (() => void) | undefined;
  const unsubscribe = views.subscribe((loaded) => {
    if (loaded !== null) end ??= begin(loaded);
  });
  return () => {
    unsubscribe();
    end?.();
  };
}

/** Not a click that selects; nor a finger's, which may only scroll, and would bring the keyboard up. */
function isMeantToEdit(event: MouseEvent): boolean {
  const byFinger = event instanceof PointerEvent && event.pointerType === "touch";
  return !byFinger && document.getSelection()?.isCollapsed !== false;
}

function followSpeed(controller: SnippetController): () => void {
  respectMotionPreference();
  return pageSpeed.subscribe((speed) => controller.setSpeed(speed));
}

/** A page that is hidden for a while goes on where it was. */
const LONGEST_FRAME_MS = 250;

function followClock(controller: SnippetController): () => void {
  return effect(() => {
    if (!controller.isPlaying.value) return;
    let last = performance.now();
    let frame = requestAnimationFrame(function draw(now) {
      controller.tick(Math.min(now - last, LONGEST_FRAME_MS));
      last = now;
      frame = requestAnimationFrame(draw);
    });
    return () => cancelAnimationFrame(frame);
  });
}
