// The first press of Run on a lesson, beside Pyodide running the same lesson's Python twin: in turns, so that whatever
// else the machine does falls on both.

import { readFileSync } from "node:fs";
import path from "node:path";
import { ratios, spreadOf } from "../spread.ts";
import { textOf } from "../table.ts";
import type { Row } from "../table.ts";
import { firstRunHere, firstRunInPyodide } from "../work/first-run.ts";
import type { Browsing, FirstRun, Program } from "../work/first-run.ts";
import { servePyodide } from "../work/pyodide-site.ts";

const LESSONS = path.join(import.meta.dirname, "../../../content");
const SNIPPETS = ["breakfast/gather/breakfast", "juggler/three-players/at-once", "tasks/two-logs/in-turn"];
const [COLD_GOAL, WARM_GOAL, WARMED_GOAL_MS] = [5, 8, 150];

/** @param rounds how often each snippet is measured */
export async function firstRunRows(
  browsing: Browsing,
  site: string,
  rounds: number,
  say: (line: string) => void,
): Promise<Row[]> {
  const pyodide = await servePyodide();
  const ours: FirstRun[] = [];
  const theirs: FirstRun[] = [];
  try {
    for (const program of Array.from({ length: rounds }, () => SNIPPETS.map(readProgram)).flat()) {
      theirs.push(await firstRunInPyodide(browsing, pyodide.address, program));
      ours.push(await firstRunHere(browsing, site, program));
      say(`${program.page}${program.file}: ${textIn(ours.at(-1))}; Pyodide ${textIn(theirs.at(-1))}`);
    }
  } finally {
    pyodide.close();
  }
  const warmed = spreadOf(timesOf(ours, "warmed"));
  return [
    ...comparison("cold", "first visit", COLD_GOAL, ours, theirs),
    ...comparison("warm", "next visit", WARM_GOAL, ours, theirs),
    {
      work: "Run to first output, warmed by pointing at the snippet",
      measured: `${textOf(warmed, "ms", 0)}; Pyodide, loaded ahead: ${textOf(spreadOf(timesOf(theirs, "warmed")), "ms", 0)}`,
      goal: `at most ${WARMED_GOAL_MS} ms`,
      isMet: warmed.median <= WARMED_GOAL_MS,
    },
  ];
}

function comparison(
  which: keyof FirstRun,
  name: string,
  goal: number,
  ours: readonly FirstRun[],
  theirs: readonly FirstRun[],
): Row[] {
  const [here, there] = [timesOf(ours, which), timesOf(theirs, which)];
  const times = ratios(there, here);
  return [
    {
      work: `Run to first output, ${name}`,
      measured: textOf(times, "× as fast"),
      goal: `at least ${goal} × as fast as Pyodide`,
      isMet: times.median >= goal,
    },
    { work: "– Juggler", measured: textOf(spreadOf(here), "ms", 0), goal: "", isMet: null },
    { work: "– Pyodide", measured: textOf(spreadOf(there), "ms", 0), goal: "", isMet: null },
  ];
}

function timesOf(runs: readonly FirstRun[], which: keyof FirstRun): number[] {
  return runs.map((run) => run[which]);
}

function textIn(run: FirstRun | undefined): string {
  return run === undefined ? "" : `${[run.cold, run.warm, run.warmed].map((time) => time.toFixed(0)).join(" / ")} ms`;
}

function readProgram(snippet: string): Program {
  const twin = readFileSync(path.join(LESSONS, "lessons", `${snippet}.py`), "utf8");
  return { page: `/lessons/${path.posix.dirname(snippet)}/`, file: `${path.posix.basename(snippet)}.ts`, twin };
}
