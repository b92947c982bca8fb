// The memory of a task that waits, against CPython's.

import type { Measured, Meter } from "../measure.ts";
import { spreadOf } from "../spread.ts";
import { textOf } from "../table.ts";
import type { Row } from "../table.ts";

export async function memoryRows(meter: Meter, sizes: readonly number[]): Promise<Row[]> {
  if (!meter.hasPython) return [];
  const rows: Row[] = [];
  for (const tasks of sizes) {
    const { asyncio, unrecorded } = await meter.compare(["asyncio", "unrecorded"], tasks);
    const theirs = spreadOf(asyncio.map(perTask(tasks)));
    const ours = spreadOf(unrecorded.map(perTask(tasks)));
    rows.push({
      work: `a task's memory, ${tasks.toLocaleString("en")} tasks`,
      measured: `${textOf(ours, "KB", 2)}; asyncio ${textOf(theirs, "KB", 2)}`,
      goal: "less than asyncio",
      isMet: ours.median < theirs.median,
    });
  }
  return rows;
}

function perTask(tasks: number) {
  return ({ peakBytes }: Measured): number => peakBytes / 1000 / tasks;
}
