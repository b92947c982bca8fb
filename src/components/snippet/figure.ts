// A number of a run as prose writes it: what a recording says, so that nobody types it. Pure.

import { formatSeconds } from "#player";
import { formatBytes, formatCount } from "#recording";
import type { Recording } from "#recording";
import { countTasks } from "./costs.ts";

/** What can be asked of a run, and how it is written. */
export const FIGURES = {
  /** How long it took: `2.000 s`. */
  elapsed: ({ elapsed }) => formatSeconds(elapsed),
  /** How long its waits would have taken one after another: `3.000 s`. */
  sequential: ({ sequential }) => formatSeconds(sequential),
  /** How many times as long that would have been: `1.5`. */
  ratio: ({ elapsed, sequential }) => formatRatio(sequential, elapsed),
  /** The most tasks that waited at one instant for the world outside, as against for other tasks. */
  "peak-waits": ({ loop }) => formatCount(loop.peakWaits),
  /** How often another task began to run than the one before. */
  switches: ({ loop }) => formatCount(loop.switches),
  tasks: (recording) => formatCount(countTasks(recording)),
  lines: ({ output, dropped }) => formatCount(output.length + dropped.output),
  requests: ({ requests }) => formatCount(requests.length),
  /** The most memory of the simulated machine that was in use: `45 MB`. */
  memory: ({ machine }) => formatBytes(machine.peakBytes),
  threads: ({ machine }) => formatCount(machine.peakThreads),
  processes: ({ machine }) => formatCount(machine.peakProcesses),
} as const satisfies Readonly<Record<string, (recording: Recording) => string>>;

export type FigureName = keyof typeof FIGURES;

/** How many times as large one number is, with as many decimals as tell something: `1.5`, `250`. */
export function formatRatio(one: number, other: number): string {
  if (other === 0) return one === 0 ? "1" : "∞";
  const ratio = one / other;
  return formatCount(ratio < 10 ? Math.round(ratio * 10) / 10 : Math.round(ratio));
}
