// What a run cost, in words: the real time that it took to compute, and what it used of the simulated machine.

import { formatBytes } from "#recording";
import type { MachineFigures } from "#recording";
import { formatCount } from "./format.ts";

/** "computed in 12 ms": real time, and so never written like logical time. @param milliseconds real ones */
export function sayComputing(milliseconds: number): string {
  return milliseconds < 1 ? "computed in under 1 ms" : `computed in ${formatCount(Math.round(milliseconds))} ms`;
}

/** "4 threads", "peak memory 32 MB": only of a run that used more than its own thread. */
export function sayMachine(machine: MachineFigures | null): readonly string[] {
  if (machine === null) return [];
  const { peakThreads, peakProcesses, peakBytes } = machine;
  if (peakThreads <= 1 && peakProcesses <= 1) return [];
  return [
    ...(peakThreads > 1 ? [`${formatCount(peakThreads)} threads at once`] : []),
    ...(peakProcesses > 1 ? [`${formatCount(peakProcesses)} processes at once`] : []),
    `peak memory ${formatBytes(peakBytes)}`,
  ];
}
