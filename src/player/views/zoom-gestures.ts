// Zoom by hand: the wheel with Ctrl (which is what a trackpad's pinch sends), the wheel to the side, and two fingers.
// What is done within one frame comes as one gesture.

export interface ZoomGesture {
  /** Below 1: closer. */
  readonly factor: number;
  /** What stays where it is, as a share of the width. */
  readonly share: number;
  /** Part of the width by which to move; above 0: later. */
  readonly shift: number;
}

const PIXELS_PER_LINE = 16;
/** So many pixels of the wheel make it `e` times as close. */
const PIXELS_PER_E = 200;

/** @returns ends it */
export function followGestures(element: HTMLElement, answer: (gesture: ZoomGesture) => void): () => void {
  let gathered: ZoomGesture | null = null;
  const gather = (gesture: ZoomGesture): void => {
    if (gathered === null)
      requestAnimationFrame(() => {
        if (gathered !== null) answer(gathered);
        gathered = null;
      });
    const { factor, shift } = gathered ?? { factor: 1, shift: 0 };
    gathered = { ...gesture, factor: factor * gesture.factor, shift: shift + gesture.shift };
  };
  const shareAt = (x: number): number => {
    const { left, width } = element.getBoundingClientRect();
    return width === 0 ? 0 : (x - left) / width;
  };
  const endings = [followWheel(element, gather, shareAt), followPinch(element, gather, shareAt)];
  return () => endings.forEach((end) => end());
}

type Gather = (gesture: ZoomGesture) => void;
type ShareAt = (x: number) => number;

function followWheel(element: HTMLElement, gather: Gather, shareAt: ShareAt): () => void {
  const turn = (event: WheelEvent): void => {
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : PIXELS_PER_LINE;
    const [x, y] = [event.deltaX * unit, event.deltaY * unit];
    const share = shareAt(event.clientX);
    if (event.ctrlKey || event.metaKey) gather({ factor: Math.exp(y / PIXELS_PER_E), share, shift: 0 });
    else if (Math.abs(x) > Math.abs(y)) gather({ factor: 1, share, shift: x / Math.max(element.clientWidth, 1) });
    else return;
    // Else the browser would zoom the page, or go back in its history.
    event.preventDefault();
  };
  element.addEventListener("wheel", turn, { passive: false });
  return () => element.removeEventListener("wheel", turn);
}

function followPinch(element: HTMLElement, gather: Gather, shareAt: ShareAt): () => void {
  const fingers = new Map<number, number>();
  const ends = new AbortController();
  const options = { signal: ends.signal };
  const spread = (): { distance: number; middle: number } | null => {
    const [one, other] = [...fingers.values()];
    if (one === undefined || other === undefined) return null;
    return { distance: Math.max(Math.abs(one - other), 1), middle: (one + other) / 2 };
  };
  const begin = (event: PointerEvent): void => {
    if (event.pointerType === "touch") fingers.set(event.pointerId, event.clientX);
  };
  const move = (event: PointerEvent): void => {
    const before = spread();
    if (!fingers.has(event.pointerId)) return;
    fingers.set(event.pointerId, event.clientX);
    const after = spread();
    if (before === null || after === null) return;
    const shift = (before.middle - after.middle) / Math.max(element.clientWidth, 1);
    gather({ factor: before.distance / after.distance, share: shareAt(after.middle), shift });
  };
  const end = ({ pointerId }: PointerEvent): void => void fingers.delete(pointerId);
  element.addEventListener("pointerdown", begin, options);
  element.addEventListener("pointermove", move, options);
  for (const sign of ["pointerup", "pointercancel", "pointerleave"] as const)
    element.addEventListener(sign, end, options);
  return () => ends.abort();
}
