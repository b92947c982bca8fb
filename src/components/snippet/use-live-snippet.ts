// Ties a snippet's controller to the page: its code area, the clock of the screen, what is fetched on first intent.
// Whatever shows a program (a lesson, an exercise, the playground) uses this; it does not know where the program is from.

import { effect, signal } from "@preact/signals";
import type { ReadonlySignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { warmEditor } from "#editor";
import type { Place } from "#editor";
import type { At } from "#recording";
import type { CodeArea, CodeAreaOptions } from "./code-area.ts";
import { copyMomentLink, followMomentAddress } from "./moment-address.ts";
import { pageSpeed, respectMotionPreference, warmPageRunner } from "./page-runner.ts";
import { sayOfCompiler, sayOfEditor } from "./on-its-way.ts";
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
  /** Begins what goes on for as long as the snippet is there, such as keeping what is typed. @returns ends it */
  readonly follow?: (controller: SnippetController) => () => void;
}

type RunViews = typeof import("./run-views.ts");

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
    void journey.prepare();
    const [loaded] = await Promise.all([import("./run-views.ts").catch(() => null), controller.recall()]);
    views.value ??= loaded;
  };
  const code = useRef<HTMLDivElement>(null);
  const area = useRef<CodeArea>(null);
  const [isLive, setLive] = useState(false);
  useEffect(() => {
    if (code.current === null) return;
    const container = code.current;
    const endings = [
      followSpeed(controller),
      followClock(controller),
      sayOfCompiler(controller),
      followViews(views, ({ CodeArea, followMarks }) => {
        const codeArea = new CodeArea(container, areaOptions(controller, journey, fills));
        area.current = codeArea;
        const ends = [followCode(controller, codeArea), followMarks(controller, journey, codeArea)];
        return () => {
          for (const end of ends) end();
          codeArea.dispose();
        };
      }),
      whenNear(container.closest("section") ?? container, () => void comeNear()),
      // Whoever has typed here before goes on.
      effect(() => {
        if (controller.isPast.value) void comeNear();
      }),
    ];
    if (hasMomentLinks) endings.push(followAddress(controller, container, comeNear, journey));
    if (follow !== undefined) endings.push(follow(controller));
    setLive(true);
    return () => {
      for (const end of endings) end();
      controller.dispose();
    };
  }, [controller]);
  const withArea = async (act: (area: CodeArea) => Promise<void>): Promise<void> => {
    if (area.current === null) await comeNear();
    if (area.current === null) sayOfEditor(controller, "missing");
    else await act(area.current);
  };
  return {
    controller,
    journey,
    base,
    code,
    isLive,
    edit: (caret) => void withArea((codeArea) => codeArea.edit(caret)),
    format: () => void withArea((codeArea) => codeArea.format()),
    editAtClick: (event) => {
      const isEdit = isMeantToEdit(event);
      // Pressed on one element and released on another, a click is that of the one around both.
      const isAcross = event.target === event.currentTarget;
      void withArea(async (codeArea) => {
        const line = codeArea.lineNumberAt(event.clientX, event.clientY, isAcross);
        const caret = isEdit && line === null ? codeArea.placeAt(event.clientX, event.clientY) : null;
        if (line !== null) await runToLine(controller, journey, line);
        else if (caret !== null) await codeArea.edit(caret);
      });
    },
    editAtCaret: () => {
      const caretIn = document.getSelection()?.anchorNode ?? null;
      if (code.current?.contains(caretIn) !== true || !matchMedia("(pointer: fine)").matches) return;
      void withArea(async (codeArea) => {
        const caret = codeArea.placeOfCaret();
        if (caret !== null) await codeArea.edit(caret);
      });
    },
    showPlace: (at) => area.current?.showPlace(at),
    views,
    comeNear,
    warmRunner: () => void warmPageRunner(base),
    warmEditor: () => {
      void recallScreenReader();
      void warmEditor().catch(() => undefined);
    },
  };
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
    void comeNear().then(() => journey.seekMoment(moment));
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

function areaOptions(controller: SnippetController, journey: SnippetJourney, fills: boolean): CodeAreaOptions {
  return {
    file: controller.setup.file,
    original: controller.setup.source,
    fills,
    getText: () => controller.source.peek(),
    onChange: (text) => controller.edit(text),
    onRun: () => void controller.run(),
    onRunToLine: (line) => void runToLine(controller, journey, line),
    onHelp: () => void import("../share/keys-dialog.tsx").then(({ openKeys }) => openKeys()),
    onEditor: (state) => sayOfEditor(controller, state),
  };
}

/** An edited text is run first: the run that is shown is of another text. */
async function runToLine(controller: SnippetController, journey: SnippetJourney, line: number): Promise<void> {
  const { shown, isPast } = controller;
  if (isPast.peek() || shown.peek().kind !== "recording") {
    await controller.run();
    // What does not compile has no lines to run to.
    if (shown.peek().kind !== "recording") return;
    journey.rewind();
  }
  journey.runToLine(line);
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

/** The text, and what is marked in it. */
function followCode(controller: SnippetController, area: CodeArea): () => void {
  const endings = [
    controller.source.subscribe((text) => area.showText(text)),
    controller.marks.subscribe((marks) => area.markProblems(marks)),
  ];
  return () => endings.forEach((end) => end());
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
