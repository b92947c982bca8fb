// While a run is paused on its way, the code shows where every task stands.

import { effect } from "@preact/signals";
import { readerOf } from "#player";
import type { CodeArea } from "./code-area.ts";
import type { SnippetController } from "./snippet-controller.ts";
import type { SnippetJourney } from "./snippet-journey.ts";

/** @returns ends it */
export function followMarks(controller: SnippetController, journey: SnippetJourney, area: CodeArea): () => void {
  let isMarked = false;
  return effect(() => {
    const insight = journey.insight.value;
    const shown = controller.shown.value;
    // Marks of another text would stand on the wrong lines.
    const isWanted = controller.isAway.value && !controller.isPlaying.value && !controller.isPast.value;
    if (insight === null || shown.kind !== "recording" || !isWanted) {
      if (isMarked) area.markTasks([]);
      isMarked = false;
      return;
    }
    area.markTasks(insight.lineMarks(readerOf(shown.recording), controller.playback.value.moment));
    isMarked = true;
  });
}
