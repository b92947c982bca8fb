// How the whole simulated internet is made quicker or slower: a learner's experiment with one setting.

import type { Network } from "#recording";

export interface Speed {
  /** All ways there and back, and the look-up of names, take so many times as long. */
  readonly latency: number;
  /** Each connection carries so many times as much. */
  readonly bandwidth: number;
}

/** Fibre in the same city; what the hosts say of themselves; a phone with one bar. */
export const SPEEDS: Readonly<Record<Network, Speed>> = {
  fast: { latency: 0.25, bandwidth: 10 },
  normal: { latency: 1, bandwidth: 1 },
  slow: { latency: 5, bandwidth: 0.1 },
};
