// An edited snippet of 40 lines, in a browser: from the edit to the first line of its output on the screen.

import { percentile, spreadOf } from "../spread.ts";
import { textOf } from "../table.ts";
import type { Row } from "../table.ts";
import { measureFirstOutput } from "../work/first-output.ts";
import type { Browsing } from "../work/first-run.ts";

const ROUNDS = 100;
/** What an answer to a key may take for people to feel no delay: web.dev, "Measure performance with the RAIL model". */
const GOAL_MS = 50;

export async function firstOutputRows(browsing: Browsing, site: string): Promise<Row[]> {
  const { atOnce, hurried, bareKey } = await measureFirstOutput({ ...browsing, site, rounds: ROUNDS });
  return [
    row("edit, compile, run, first output drawn: 40 lines", atOnce, GOAL_MS),
    row("– from the press of Run, 150 ms after the edit", hurried, GOAL_MS),
    row("– a key whose handler only writes a line", bareKey, null),
  ];
}

function row(work: string, times: readonly number[], goalMs: number | null): Row {
  const slow = percentile(times, 0.95);
  return {
    work,
    measured: `95th percentile ${slow.toFixed(0)} ms; ${textOf(spreadOf(times), "ms", 0)}`,
    goal: goalMs === null ? "" : `95th percentile ${goalMs} ms`,
    isMet: goalMs === null ? null : slow <= goalMs,
  };
}
