// An edited snippet of 40 lines, in a browser: from the edit to the first line of its output on the screen.

import { existsSync } from "node:fs";
import path from "node:path";
import { findBrowser } from "../../../e2e/browser/find-browser.ts";
import { machine } from "../../../e2e/browser/machine.ts";
import { serveSite } from "../../site-server.ts";
import { percentile, spreadOf } from "../spread.ts";
import { textOf } from "../table.ts";
import type { Row } from "../table.ts";
import { measureFirstOutput } from "../work/first-output.ts";

const SITE = path.join(import.meta.dirname, "../../../dist");
const ROUNDS = 100;
/** What an answer to a key may take for people to feel no delay: web.dev, "Measure performance with the RAIL model". */
const GOAL_MS = 50;

/** @param notice is told why there are no rows, where there are none */
export async function firstOutputRows(notice: (sentence: string) => void): Promise<Row[]> {
  if (!existsSync(path.join(SITE, "index.html"))) {
    notice("There is no built site: the rows of the browser are left out. `npm run build` makes one.");
    return [];
  }
  // A benchmark installs nothing.
  const search = findBrowser(
    { ...machine, hasApt: false, run: () => false, say: () => undefined },
    process.env["JUGGLER_BROWSER"],
  );
  if (search.kind === "missing") {
    notice("No Chrome or Chromium was found: the rows of the browser are left out.");
    return [];
  }
  const site = await serveSite(SITE, 0);
  try {
    const { isRoot } = machine;
    const measured = await measureFirstOutput({
      browser: search.program,
      isRoot,
      site: site.address,
      rounds: ROUNDS,
    });
    const slow = percentile(measured.snippet, 0.95);
    return [
      row("edit, compile, run, first output drawn: 40 lines", measured.snippet, `95th percentile ${GOAL_MS} ms`, slow),
      row("– a key whose handler only writes a line", measured.bareKey, "", null),
    ];
  } finally {
    await site.close();
  }
}

function row(work: string, times: readonly number[], goal: string, slow: number | null): Row {
  const measured = `95th percentile ${percentile(times, 0.95).toFixed(0)} ms; ${textOf(spreadOf(times), "ms", 0)}`;
  return { work, measured, goal, isMet: slow === null ? null : slow <= GOAL_MS };
}
