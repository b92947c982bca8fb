// Ties a snippet's controller to the page: its code area, the clock of the screen, what is fetched on first intent.
// Whatever shows a program (a lesson, an exercise, the playground) uses this; it does not know where the program is from.

import { effect } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { warmEditor } from "#editor";
import type { Place } from "#editor";
import type { FindingLessons } from "#player";
import type { At } from "#recording";
import { CodeArea } from "./code-area.ts";
import { findingLessons } from "./finding-lessons.ts";
import { followMarks } from "./follow-marks.ts";
import { copyMomentLink, followMomentAddress } from "./moment-address.ts";
import { pageSpeed, respectMotionPreference, warmPageRunner } from "./page-runner.ts";
import { recallScreenReader } from "./screen-reader.ts";
import type { SnippetController } from "./snippet-controller.ts";
import { SnippetJourney } from "./snippet-journey.ts";

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

export interface Snippet {
  readonly controller: SnippetController;
  readonly journey: SnippetJourney;
  /** The addresses of the lessons on findings. */
  readonly lessons: FindingLessons;
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
  readonly showPlace: (at: At) => void;
  /** Somebody is about to run. */
  readonly warmRunner: () => void;
  /** Somebody is about to edit. */
  readonly warmEditor: () => void;
}

export function useLiveSnippet(options: LiveSnippetOptions): Snippet {
  const { create, base, fills = false, hasMomentLinks = false, follow } = options;
  const controller = useMemo(create, []);
  const journey = useMemo(() => createJourney(controller, hasMomentLinks), [controller]);
  const code = useRef<HTMLDivElement>(null);
  const area = useRef<CodeArea>(null);
  const [isLive, setLive] = useState(false);
  useEffect(() => {
    if (code.current === null) return;
    const codeArea = createCodeArea(code.current, controller, fills);
    area.current = codeArea;
    const endings = [
      followSpeed(controller),
      followClock(controller),
      followCode(controller, codeArea),
      followMarks(controller, journey, codeArea),
      whenTouched(() => void journey.prepare()),
    ];
    if (hasMomentLinks) endings.push(followAddress(controller, journey, code.current));
    if (follow !== undefined) endings.push(follow(controller));
    setLive(true);
    return () => {
      for (const end of endings) end();
      codeArea.dispose();
      controller.dispose();
    };
  }, [controller]);
  return {
    controller,
    journey,
    lessons: findingLessons(base),
    base,
    code,
    isLive,
    edit: (caret) => void area.current?.edit(caret),
    format: () => void area.current?.format(),
    editAtClick: (event) => {
      const line = area.current?.lineNumberAt(event.clientX, event.clientY) ?? null;
      if (line !== null) {
        journey.runToLine(line);
        return;
      }
      const caret = isMeantToEdit(event) ? area.current?.placeAt(event.clientX, event.clientY) : null;
      if (caret) void area.current?.edit(caret);
    },
    showPlace: (at) => area.current?.showPlace(at),
    warmRunner: () => {
      void warmPageRunner(base);
      void journey.prepare();
    },
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

function followAddress(controller: SnippetController, journey: SnippetJourney, code: Element): () => void {
  return followMomentAddress(controller.setup.file, code.closest("section") ?? code, (moment) => {
    void journey.prepare();
    journey.seekMoment(moment);
  });
}

/** The first sign that somebody is here who does more than read. @returns ends the waiting for it */
function whenTouched(act: () => void): () => void {
  const signs = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"] as const;
  const stop = (): void => signs.forEach((sign) => removeEventListener(sign, touched));
  const touched = (): void => {
    stop();
    act();
  };
  for (const sign of signs) addEventListener(sign, touched, { passive: true });
  return stop;
}

function createCodeArea(container: HTMLElement, controller: SnippetController, fills: boolean): CodeArea {
  return new CodeArea(container, {
    file: controller.setup.file,
    original: controller.setup.source,
    fills,
    getText: () => controller.source.peek(),
    onChange: (text) => controller.edit(text),
    onRun: () => void controller.run(),
    onHelp: () => void import("../share/keys-dialog.tsx").then(({ openKeys }) => openKeys()),
    onTrouble: (sentence) => {
      controller.trouble.value = sentence;
    },
  });
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
