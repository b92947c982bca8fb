// Numbers as the page writes them.

import { formatSeconds } from "#recording";

export { formatCount, formatSeconds } from "#recording";

/** Logical seconds as a moment of the run: `+1.000 s`. */
export function formatStamp(seconds: number): string {
  return `+${formatSeconds(seconds)}`;
}
