// 100,000 tasks: with recording, against CPython's asyncio; without, against a bare heap.

import type { Measured, Meter } from "../measure.ts";
import { ratios, spreadOf } from "../spread.ts";
import type { Spread } from "../spread.ts";
import { textOf } from "../table.ts";
import type { Row } from "../table.ts";

const TASKS = 100_000;
const TIMES_ASYNCIO = 10;
const TIMES_HEAP = 3;

export async function comparisonRows(meter: Meter): Promise<Row[]> {
  return [...(meter.hasPython ? await asyncioRows(meter) : []), ...(await heapRows(meter))];
}

async function asyncioRows(meter: Meter): Promise<Row[]> {
  const { asyncio, recorded } = await meter.compare(["asyncio", "recorded"], TASKS);
  const work = "100k tasks, 3 sleeps each, recorded";
  const goal = `at least ${TIMES_ASYNCIO} × as fast as asyncio`;
  const row = (kind: string, ratio: Spread, isMet: boolean | null): Row => ({
    work: `${work}: ${kind}`,
    measured: textOf(ratio, "× as fast"),
    goal: isMet === null ? "" : goal,
    isMet,
  });
  const cpu = ratios(asyncio.map(cpuOf), recorded.map(cpuOf));
  return [
    row("processor", cpu, cpu.median >= TIMES_ASYNCIO),
    row("wall", ratios(asyncio.map(wallOf), recorded.map(wallOf)), null),
    absolute("asyncio", asyncio),
    absolute("Juggler, recorded", recorded),
  ];
}

async function heapRows(meter: Meter): Promise<Row[]> {
  const { "bare heap": heap, unrecorded } = await meter.compare(["bare heap", "unrecorded"], TASKS);
  const work = "the same, not recorded";
  const cpu = ratios(unrecorded.map(cpuOf), heap.map(cpuOf));
  const wall = ratios(unrecorded.map(wallOf), heap.map(wallOf));
  const goal = `at most ${TIMES_HEAP} × a bare heap's time`;
  return [
    { work: `${work}: processor`, measured: textOf(cpu, "× its time"), goal, isMet: cpu.median <= TIMES_HEAP },
    { work: `${work}: wall`, measured: textOf(wall, "× its time"), goal: "", isMet: null },
    absolute("bare heap", heap),
    absolute("Juggler, not recorded", unrecorded),
  ];
}

function absolute(who: string, measured: readonly Measured[]): Row {
  const cpu = textOf(spreadOf(measured.map(cpuOf)), "ms of processor", 0);
  return { work: `– ${who}`, measured: cpu, goal: "", isMet: null };
}

function cpuOf({ cpuMs }: Measured): number {
  return cpuMs;
}

function wallOf({ wallMs }: Measured): number {
  return wallMs;
}
