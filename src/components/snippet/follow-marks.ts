// While a run is paused on its way, the code shows where every task stands.

import { effect } from "@preact/signals";
import { readerOf } from "#player";
import type { Insight, LineMark } from "#player";
import type { CodeArea } from "./code-area.ts";
import { pacer } from "./pacer.ts";
import type { SnippetController } from "./snippet-controller.ts";
import type { SnippetJourney } from "./snippet-journey.ts";

/**
 * While the playhead is dragged, the marks follow without their words, which nobody reads, and which change with every
 * moment: an editor takes longer for them than a frame lasts.
 */
const PAUSE_MS = 100;

/** @returns ends it */
export function followMarks(controller: SnippetController, journey: SnippetJourney, area: CodeArea): () => void {
  let marked = "";
  const mark = pacer(PAUSE_MS, (found: readonly LineMark[], isPassing) => {
    const marks = isPassing ? found.map((line) => ({ ...line, message: "" })) : found;
    const wanted = marks.map(({ line, kind, message }) => `${String(line)} ${kind} ${message}`).join("\n");
    if (wanted !== marked) area.markTasks(marks);
    marked = wanted;
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
