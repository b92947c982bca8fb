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
  const measured = await measureFirstOutput({ ...browsing, site, rounds: ROUNDS });
  const slow = percentile(measured.snippet, 0.95);
  return [
    row("edit, compile, run, first output drawn: 40 lines", measured.snippet, `95th percentile ${GOAL_MS} ms`, slow),
    row("– a key whose handler only writes a line", measured.bareKey, "", null),
  ];
}

function row(work: string, times: readonly number[], goal: string, slow: number | null): Row {
  const measured = `95th percentile ${percentile(times, 0.95).toFixed(0)} ms; ${textOf(spreadOf(times), "ms", 0)}`;
  return { work, measured, goal, isMet: slow === null ? null : slow <= GOAL_MS };
}
