// Walking through a timeline by keyboard: from one stretch to the next in its lane, and to the lane above or below.

import type { TimelineLane } from "./timeline.ts";

/** Which stretch of which lane, both counted from 0. */
export interface StretchPlace {
  readonly lane: number;
  readonly index: number;
}

/** The names that `KeyboardEvent.key` has for them. */
export type WalkKey = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown" | "Home" | "End";
const KEYS: readonly string[] = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"];

export function isWalkKey(key: string): key is WalkKey {
  return KEYS.includes(key);
}

/** Where a key leads; where there is no way on, one stays. */
export function walk(lanes: readonly TimelineLane[], from: StretchPlace, key: WalkKey): StretchPlace {
  const last = (lanes[from.lane]?.stretches.length ?? 0) - 1;
  switch (key) {
    case "ArrowLeft":
      return { ...from, index: Math.max(from.index - 1, 0) };
    case "ArrowRight":
      return { ...from, index: Math.min(from.index + 1, last) };
    case "Home":
      return { ...from, index: 0 };
    case "End":
      return { ...from, index: last };
    case "ArrowUp":
      return changeLane(lanes, from, -1);
    case "ArrowDown":
      return changeLane(lanes, from, 1);
  }
}

/** To the nearest lane in that direction that has stretches, and there to the stretch that goes on at the same moment. */
function changeLane(lanes: readonly TimelineLane[], from: StretchPlace, step: 1 | -1): StretchPlace {
  const moment = lanes[from.lane]?.stretches[from.index]?.start ?? 0;
  for (let lane = from.lane + step; lane >= 0 && lane < lanes.length; lane += step) {
    const stretches = lanes[lane]?.stretches ?? [];
    const index = stretches.findLastIndex(({ start }) => start <= moment);
    if (stretches.length > 0) return { lane, index: Math.max(index, 0) };
  }
  return from;
}
