// Brings what a run says into view where Run was the last thing in the window, as on most phones, or was pressed by key
// in long code: whoever presses it looks for what comes of it. What is in view already never moves.

import { effect } from "@preact/signals";
import type { SnippetController } from "./snippet-controller.ts";

/** What stands where, in pixels below the window's upper edge. */
export interface Standing {
  /** Where the page's own head ends. */
  readonly head: number;
  /** The lower edge of the window. */
  readonly end: number;
  /** What has been pressed, or the line that is being written: it stays in view. */
  readonly pressed: number;
  /** The lower edge of what is to be seen. */
  readonly wanted: number;
}

/** How far the page is to go, in pixels: as little as need be, and never back. */
export function wayTo({ head, end, pressed, wanted }: Standing): number {
  return Math.max(0, Math.min(wanted - end, pressed - head));
}

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
    if (isRunning.value) timer = setTimeout(() => bring(snippet, caretTop()), AFTER_MS);
  });
  return () => {
    end();
    clearTimeout(timer);
  };
}

function bring(snippet: Element, caretTop: number | null): void {
  const controls = snippet.querySelector(".snippet-controls");
  const headline = snippet.querySelector(".elapsed") ?? controls;
  if (controls === null || headline === null) return;
  const output = headline.nextElementSibling?.getBoundingClientRect().height ?? 0;
  const way = wayTo({
    // The page says so itself, for whatever is scrolled to.
    head: Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0,
    end: innerHeight,
    pressed: caretTop ?? controls.getBoundingClientRect().top,
    wanted: headline.getBoundingClientRect().bottom + Math.min(output, OUTPUT_PX),
  });
  if (way > 0) scrollBy({ top: way, behavior: isStill() ? "instant" : "smooth" });
}

function isStill(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
