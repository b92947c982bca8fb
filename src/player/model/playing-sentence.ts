// What the headline says while a run is played.

import { formatCount } from "./format.ts";
import { paceOf } from "./playback.ts";
import type { Playback } from "./playback.ts";

/** Where nobody has asked for the clock to race, and it does: why. */
export function sayPlaying(playback: Playback): string {
  const isHurried = playback.end > 0 && paceOf({ ...playback, speed: "1x" }) > 1;
  if (!isHurried) return "Running";
  return `Running — ${formatCount(Math.round(paceOf(playback)))} times as fast`;
}
