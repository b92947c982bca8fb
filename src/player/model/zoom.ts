// Which part of a run a timeline shows: closer, farther, to the side, and after the playhead.

import type { TimeWindow } from "./time-scale.ts";

/** The closest look, as a share of the whole. */
const CLOSEST = 1e-5;

/**
 * @param factor below 1: closer
 * @param around the moment (seconds) that stays where it is in the picture
 * @param end of the run, in seconds
 * @returns `null` where all of the run is shown
 */
export function zoom({ from, to }: TimeWindow, factor: number, around: number, end: number): TimeWindow | null {
  const width = Math.max((to - from) * factor, end * CLOSEST);
  if (width >= end) return null;
  const share = to > from ? Math.min(Math.max((around - from) / (to - from), 0), 1) : 0.5;
  return within(around - share * width, width, end);
}

/** @param by part of the window's own width; below 0: back */
export function pan({ from, to }: TimeWindow, by: number, end: number): TimeWindow {
  return within(from + by * (to - from), to - from, end);
}

/** The window in which a moment (seconds) can be seen: the same where it can be already. */
export function follow(window: TimeWindow, seconds: number, end: number): TimeWindow {
  if (seconds >= window.from && seconds <= window.to) return window;
  const width = window.to - window.from;
  return within(seconds - width * 0.1, width, end);
}

function within(from: number, width: number, end: number): TimeWindow {
  const start = Math.min(Math.max(from, 0), end - width);
  return { from: start, to: start + width };
}
