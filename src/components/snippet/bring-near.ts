// Brings into view what somebody has asked for by a press, where it comes below the window's edge: on a phone, what is
// pressed is often the last thing on the screen. What is in view already never moves.

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

export function bringNear({ pressed, wanted }: Pick<Standing, "pressed" | "wanted">): void {
  // The page says so itself, for whatever is scrolled to.
  const head = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const way = wayTo({ head, end: innerHeight, pressed, wanted });
  if (way > 0) scrollBy({ top: way, behavior: isStill() ? "instant" : "smooth" });
}

function isStill(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
