// What a task costs as there are more and more of them, against what an entry of a bare heap costs then.

import type { Measured, Meter } from "../measure.ts";
import { ratios, spreadOf } from "../spread.ts";
import { textOf } from "../table.ts";
import type { Row } from "../table.ts";

interface Sample {
  readonly tasks: number;
  /** Microseconds of processor per task, round by round. */
  readonly heap: readonly number[];
  readonly ours: readonly number[];
}

export async function growthRows(meter: Meter, sizes: readonly number[]): Promise<Row[]> {
  const samples: Sample[] = [];
  for (const tasks of sizes) {
    const { "bare heap": heap, unrecorded } = await meter.compare(["bare heap", "unrecorded"], tasks);
    samples.push({ tasks, heap: heap.map(perTask(tasks)), ours: unrecorded.map(perTask(tasks)) });
  }
  return samples.map((sample) => rowOf(sample, samples[0] ?? sample));
}

function perTask(tasks: number) {
  return ({ cpuMs }: Measured): number => (cpuMs * 1000) / tasks;
}

/** How much dearer a task has become since the smallest size, as a part of how much dearer the heap's entry has. */
function rowOf(sample: Sample, first: Sample): Row {
  const { tasks, heap, ours } = sample;
  const cost = `${textOf(spreadOf(ours), "µs", 2)}; heap ${textOf(spreadOf(heap), "µs", 2)}`;
  const work = `a task's cost, ${tasks.toLocaleString("en")} tasks`;
  if (sample === first) return { work, measured: cost, goal: "", isMet: null };
  const growth = ratios(ratiosBy(ours, first.ours), ratiosBy(heap, first.heap));
  const measured = `${cost}; growth ${textOf(growth, "× the heap's", 2)}`;
  return { work, measured, goal: "grows no faster than the heap's", isMet: growth.median <= 1 };
}

function ratiosBy(costs: readonly number[], first: readonly number[]): number[] {
  const { median } = spreadOf(first);
  return costs.map((cost) => cost / median);
}
