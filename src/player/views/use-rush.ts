// Tells a value that changes many times a second, as when a run is played or its playhead dragged, from one that somebody
// changes step by step.

import { useEffect, useRef, useState } from "preact/hooks";

/** Changes closer together than this are a rush. */
const RUSH_MS = 150;

/** Whether a number changes in quick succession. Once it has come to rest, the component is drawn anew. */
export function useRush(value: number): boolean {
  const last = useRef({ value, changedAt: -Infinity, isRush: false });
  const [, drawAnew] = useState(0);
  if (value !== last.current.value) {
    const now = performance.now();
    last.current = { value, changedAt: now, isRush: now - last.current.changedAt < RUSH_MS };
  }
  const { isRush } = last.current;
  useEffect(() => {
    if (!isRush) return;
    const timer = setTimeout(() => {
      last.current = { ...last.current, isRush: false };
      drawAnew((count) => count + 1);
    }, RUSH_MS);
    return () => clearTimeout(timer);
  }, [value, isRush]);
  return isRush;
}
