// Which part of a run a timeline shows: closer, farther, to the side, and after the playhead.

import type { TimeWindow } from "./time-scale.ts";

/** What one press does: twice as close; half of the width to the side. */
export const CLOSER = 0.5;
export const ASIDE = 0.5;

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

/** What a key does to what is looked at; `null` where it means nothing here. The names are `KeyboardEvent.key`'s. */
export function zoomByKey(
  key: string,
  window: TimeWindow,
  around: number,
  end: number,
): { readonly window: TimeWindow | null } | null {
  switch (key) {
    case "+":
    case "=":
      return { window: zoom(window, CLOSER, around, end) };
    case "-":
      return { window: zoom(window, 1 / CLOSER, around, end) };
    case "0":
      return { window: null };
    case "Shift+ArrowLeft":
      return { window: pan(window, -ASIDE, end) };
    case "Shift+ArrowRight":
      return { window: pan(window, ASIDE, end) };
    default:
      return null;
  }
}

/** The moment that stays where it is in the picture: the playhead's if it can be seen, else the middle. */
export function centreOf({ from, to }: TimeWindow, playhead: number | null): number {
  return playhead !== null && playhead >= from && playhead <= to ? playhead : (from + to) / 2;
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
