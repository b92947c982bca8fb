// `npm run bench`: how fast the runtime is, as ratios to references that are measured in the same run. It asserts
// nothing. `--quick` leaves out a million tasks; `--browser` measures the page only; `--rounds N` measures each thing N
// times (3). See docs/benchmarks.md.

import os from "node:os";
import { parseArgs } from "node:util";
import { findPython } from "#course/twins";
import { describeMachine } from "./machine.ts";
import { withBrowser } from "./browser.ts";
import { createMeter } from "./measure.ts";
import { comparisonRows } from "./rows/comparisons.ts";
import { firstOutputRows } from "./rows/first-output.ts";
import { firstRunRows } from "./rows/first-run.ts";
import { growthRows } from "./rows/growth.ts";
import { memoryRows } from "./rows/memory.ts";
import { tableOf } from "./table.ts";
import type { Row } from "./table.ts";

const LEAST_ROUNDS = 3;
const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const QUICK_SIZES = SIZES.slice(0, -1);

const { values } = parseArgs({
  options: { quick: { type: "boolean" }, browser: { type: "boolean" }, rounds: { type: "string" } },
});
const rounds = Math.max(LEAST_ROUNDS, Number(values.rounds ?? LEAST_ROUNDS));
const sizes = values.quick === true ? QUICK_SIZES : SIZES;

const loadBefore = os.loadavg()[0] ?? 0;
const python = findPython();
if (!python) console.log("No CPython from 3.12 on was found: the rows that compare with it are left out.\n");

const meter = createMeter(python, rounds, (line) => console.error(line));
const ofRuntime = async (): Promise<Row[]> => [
  ...(await comparisonRows(meter)),
  ...(await growthRows(meter, sizes)),
  ...(await memoryRows(
    meter,
    sizes.filter((tasks) => tasks >= 100_000),
  )),
];
const rows = [
  ...(values.browser === true ? [] : await ofRuntime()),
  ...(await withBrowser(
    (sentence) => {
      console.log(`${sentence}\n`);
    },
    async (browsing, site) => [
      ...(await firstRunRows(browsing, site, rounds, (line) => console.error(line))),
      ...(await firstOutputRows(browsing, site)),
    ],
  )),
];
console.log(`${describeMachine(python, loadBefore)}\n\n${tableOf(rows)}`);
