// Brings what a run says into view, whether it was begun by a button or by keys in long code.

import { effect } from "@preact/signals";
import { bringNear } from "./bring-near.ts";
import type { SnippetController } from "./snippet-controller.ts";

/** The headline is to be seen with the first lines of what is printed, in pixels. */
const OUTPUT_PX = 128;

/** Its first line is drawn by then: nothing holds that up. */
const AFTER_MS = 100;

/**
 * Begins to do so for each run.
 * @param caretTop of the line that is being written, in pixels of the window; `null` where nobody writes
 * @returns ends it
 */
export function bringRunNear(
  { isRunning }: SnippetController,
  snippet: Element,
  caretTop: () => number | null,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = effect(() => {
    if (isRunning.value) timer = setTimeout(() => bringRun(snippet, caretTop()), AFTER_MS);
  });
  return () => {
    end();
    clearTimeout(timer);
  };
}

function bringRun(snippet: Element, caretTop: number | null): void {
  const controls = snippet.querySelector(".snippet-controls");
  const headline = snippet.querySelector(".elapsed") ?? controls;
  if (controls === null || headline === null) return;
  const output = headline.nextElementSibling?.getBoundingClientRect().height ?? 0;
  bringNear({
    pressed: caretTop ?? controls.getBoundingClientRect().top,
    wanted: headline.getBoundingClientRect().bottom + Math.min(output, OUTPUT_PX),
  });
}
