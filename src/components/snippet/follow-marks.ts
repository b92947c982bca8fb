// While a run is paused on its way, the code shows where every task stands.

import { effect } from "@preact/signals";
import { readerOf } from "#player";
import type { Insight, LineMark } from "#player";
import type { CodeArea } from "./code-area.ts";
import type { SnippetController } from "./snippet-controller.ts";
import type { SnippetJourney } from "./snippet-journey.ts";

/** While the playhead is dragged, nobody reads the marks: an editor takes longer for them than a frame lasts. */
const PAUSE_MS = 100;

/** @returns ends it */
export function followMarks(controller: SnippetController, journey: SnippetJourney, area: CodeArea): () => void {
  let isMarked = false;
  const mark = pacer(PAUSE_MS, (marks: readonly LineMark[]) => {
    if (marks.length > 0 || isMarked) area.markTasks(marks);
    isMarked = marks.length > 0;
  });
  const end = effect(() => {
    const find = marksOf(controller, journey.insight.value);
    mark.next(find);
  });
  return () => {
    end();
    mark.end();
  };
}

/** How to find what is to be marked now: nothing where marks would stand on the lines of another text. */
function marksOf(controller: SnippetController, insight: Insight | null): () => readonly LineMark[] {
  const shown = controller.shown.value;
  const moment = controller.moment.value;
  const isWanted = controller.isAway.value && !controller.isPlaying.value && !controller.isPast.value;
  if (insight === null || shown.kind !== "recording" || !isWanted) return () => [];
  return () => insight.lineMarks(readerOf(shown.recording), moment);
}

interface Pacer<Value> {
  /** @param find is called when its turn comes; of several in one pause, only the last */
  next(find: () => Value): void;
  end(): void;
}

/** Acts at once after a pause, and then at most once in each. @param pauseMs milliseconds */
function pacer<Value>(pauseMs: number, act: (value: Value) => void): Pacer<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: (() => Value) | null = null;
  const go = (): void => {
    timer = undefined;
    if (waiting === null) return;
    const find = waiting;
    waiting = null;
    timer = setTimeout(go, pauseMs);
    act(find());
  };
  return {
    next(find) {
      waiting = find;
      if (timer === undefined) go();
    },
    end: () => clearTimeout(timer),
  };
}
