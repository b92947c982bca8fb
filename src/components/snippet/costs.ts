// What several runs cost, side by side: the rows of a table, from their recordings. Knows no page.

import { formatSeconds } from "#player";
import { formatBytes, formatCount, TASK_KINDS } from "#recording";
import type { Recording } from "#recording";

export interface CostRow {
  readonly name: string;
  /** One for each recording, in their order. */
  readonly figures: readonly CostFigure[];
}

export interface CostFigure {
  readonly text: string;
  /** Of the largest in its row, from 0 to 1; null where there is nothing to measure. */
  readonly share: number | null;
}

type Measure = (recording: Recording) => number;

export function costRows(recordings: readonly Recording[]): CostRow[] {
  const row = (name: string, measure: Measure, format: (amount: number) => string): CostRow => {
    const amounts = recordings.map(measure);
    const largest = Math.max(...amounts);
    const shareOf = (amount: number): number => (largest === 0 ? 0 : amount / largest);
    return { name, figures: amounts.map((amount) => ({ text: format(amount), share: shareOf(amount) })) };
  };
  const says = recordings.map(({ output }) => ({ text: output.at(-1)?.text ?? "", share: null }));
  return [
    { name: "It says", figures: says },
    row("It takes", ({ elapsed }) => elapsed, formatSeconds),
    row("Memory at most", ({ machine }) => machine.peakBytes, formatBytes),
    row("Threads at most", ({ machine }) => machine.peakThreads, formatCount),
    row("Processes at most", ({ machine }) => machine.peakProcesses, formatCount),
    row("Tasks", countTasks, formatCount),
  ];
}

export function countTasks({ tasks }: Recording): number {
  return tasks.kind.subarray(0, tasks.length).filter((kind) => TASK_KINDS[kind] === "task").length;
}
