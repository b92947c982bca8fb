// Notes how much room an edit takes, for the next visit (`room-script.ts`).

import { noteTextSize } from "#progress";
import type { SnippetController } from "./snippet-controller.ts";
import { shownText } from "./static-code.ts";

/** Notes it whenever somebody may go away, or a run may take the page down. @returns ends that */
export function keepRoom({ setup, source, isRunning }: SnippetController): () => void {
  const note = (): void => {
    const text = source.peek();
    noteTextSize(setup.file, text === setup.source ? null : sizeOf(text));
  };
  const endRuns = isRunning.subscribe((isBegun) => {
    if (isBegun) note();
  });
  addEventListener("pagehide", note);
  return () => {
    endRuns();
    removeEventListener("pagehide", note);
  };
}

function sizeOf(text: string): Parameters<typeof noteTextSize>[1] {
  const lines = shownText(text).split("\n");
  return { lines: lines.length, columns: Math.max(...lines.map(({ length }) => length)) };
}
