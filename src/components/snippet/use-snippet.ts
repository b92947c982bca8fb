// Ties a snippet's controller to the page: its code area, the clock of the screen, what is fetched on first intent.
// Whatever shows a snippet (a lesson, an exercise) uses this.

import { effect } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { warmEditor } from "#editor";
import type { Place } from "#editor";
import { recordingFromJson } from "#recording";
import type { At, Recording } from "#recording";
import { DraftKeeper } from "../progress/draft-keeper.ts";
import { pageProgress } from "../progress/page-progress.ts";
import { CodeArea } from "./code-area.ts";
import { loadPageRunner, pageSpeed, respectMotionPreference, warmPageRunner } from "./page-runner.ts";
import { SnippetController } from "./snippet-controller.ts";

export interface SnippetSource {
  /** Stable: what the reader types is kept under it. */
  readonly id: string;
  /** e.g. `breakfast.ts` */
  readonly file: string;
  readonly source: string;
  /** The run that the build recorded, from `recordingToJson`. */
  readonly recording: string;
  /** Where the site is served from: `import.meta.env.BASE_URL`. */
  readonly base: string;
}

export interface Snippet {
  readonly controller: SnippetController;
  /** For the element that holds the static code. */
  readonly code: RefObject<HTMLDivElement>;
  /** False until this runs in a browser. */
  readonly isLive: boolean;
  readonly edit: (caret: Place) => void;
  /** A click into static code edits there. */
  readonly editAtClick: (event: MouseEvent) => void;
  readonly showPlace: (at: At) => void;
  /** Somebody is about to run. */
  readonly warmRunner: () => void;
  /** Somebody is about to edit. */
  readonly warmEditor: () => void;
}

export function useSnippet(source: SnippetSource): Snippet {
  const controller = useMemo(() => createController(source), []);
  const code = useRef<HTMLDivElement>(null);
  const area = useRef<CodeArea>(null);
  const [isLive, setLive] = useState(false);
  useEffect(() => {
    if (code.current === null) return;
    const codeArea = createCodeArea(code.current, controller);
    area.current = codeArea;
    const endings = [
      followSpeed(controller),
      followClock(controller),
      followCode(controller, codeArea),
      keepDraft(source.id, controller),
    ];
    setLive(true);
    return () => {
      for (const end of endings) end();
      codeArea.dispose();
      controller.dispose();
    };
  }, [controller]);
  return {
    controller,
    code,
    isLive,
    edit: (caret) => void area.current?.edit(caret),
    editAtClick: (event) => {
      const caret = isMeantToEdit(event) ? area.current?.placeAt(event.clientX, event.clientY) : null;
      if (caret) void area.current?.edit(caret);
    },
    showPlace: (at) => area.current?.showPlace(at),
    warmRunner: () => void warmPageRunner(source.base),
    warmEditor: () => void warmEditor().catch(() => undefined),
  };
}

function createController({ file, source, recording, base }: SnippetSource): SnippetController {
  const recorded = parseRecording(recording);
  return new SnippetController({
    file,
    source,
    recorded,
    rules: recorded.rules,
    seed: recorded.seed,
    settings: recorded.settings,
    speed: pageSpeed.peek(),
    loadCollaborators: () => loadPageRunner(base),
  });
}

function parseRecording(json: string): Recording {
  const parsed = recordingFromJson(json);
  if (parsed.kind === "malformed") throw new Error(`The page holds a broken recording. ${parsed.why}`);
  return parsed.value;
}

function createCodeArea(container: HTMLElement, controller: SnippetController): CodeArea {
  return new CodeArea(container, {
    file: controller.setup.file,
    original: controller.setup.source,
    getText: () => controller.source.peek(),
    onChange: (text) => controller.edit(text),
    onRun: () => void controller.run(),
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

/** What is typed is there again at the next visit, even when its run takes the page down. */
function keepDraft(id: string, { source, setup, isRunning }: SnippetController): () => void {
  const keeper = new DraftKeeper({ id, original: setup.source, source, progress: pageProgress() });
  const keep = (): void => void keeper.flush();
  const endings = [keeper.follow(), isRunning.subscribe(keep)];
  void keeper.restore();
  addEventListener("pagehide", keep);
  return () => {
    removeEventListener("pagehide", keep);
    endings.forEach((end) => end());
    keeper.dispose();
  };
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
