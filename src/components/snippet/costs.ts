// What several runs cost, side by side: the rows of a table, from their recordings. Knows no page.

import { formatSeconds } from "#player";
import { TASK_KINDS } from "#recording";
import type { Recording } from "#recording";

export interface CostRow {
  readonly name: string;
  /** One for each recording, in their order. */
  readonly figures: readonly string[];
}

const MIB = 1024 ** 2;
const GIB = 1024 ** 3;

export function costRows(recordings: readonly Recording[]): CostRow[] {
  const row = (name: string, figure: (recording: Recording) => string): CostRow => ({
    name,
    figures: recordings.map(figure),
  });
  return [
    row("It says", ({ output }) => output.at(-1)?.text ?? ""),
    row("It takes", ({ elapsed }) => formatSeconds(elapsed)),
    row("Memory at most", ({ machine }) => formatBytes(machine.peakBytes)),
    row("Threads at most", ({ machine }) => formatCount(machine.peakThreads)),
    row("Processes at most", ({ machine }) => formatCount(machine.peakProcesses)),
    row("Tasks", (recording) => formatCount(countTasks(recording))),
  ];
}

export function countTasks({ tasks }: Recording): number {
  return tasks.kind.subarray(0, tasks.length).filter((kind) => TASK_KINDS[kind] === "task").length;
}

export function formatBytes(bytes: number): string {
  return bytes < GIB ? `${String(Math.round(bytes / MIB))} MB` : `${(bytes / GIB).toFixed(1)} GB`;
}

function formatCount(count: number): string {
  return count.toLocaleString("en");
}
