// `npm run test262 -- FOLDER`: runs what concerns us of a copy of test262, and writes docs/test262.md. With `--check`, as
// in `npm test`: looks for a copy, says so where there is none, and writes nothing.

import { writeFileSync } from "node:fs";
import path from "node:path";
import { createNodeCompiler } from "#compiler/node";
import { createNodeSandbox } from "#sandbox/node";
import { findSuite, testsIn } from "./read-suite.ts";
import type { Suite, Test } from "./read-suite.ts";
import { renderReport } from "./report.ts";
import type { Verdict } from "./report.ts";
import { runTest } from "./run-test.ts";
import { GROUPS, knownToFailBecause, leftOutBecause } from "./selection.ts";

const HOME = path.join(import.meta.dirname, "../..");
const REPORT = path.join(HOME, "docs/test262.md");
/** Where a copy is looked for, unless `TEST262` says where it is. */
const USUAL_PLACE = path.join(HOME, ".test262");

const collaborators = { compiler: createNodeCompiler(), sandbox: createNodeSandbox() };

async function judge(test: Test): Promise<Verdict> {
  const leftOut = leftOutBecause(test.flags, test.code);
  if (leftOut !== null) return { kind: "left-out", why: leftOut };
  const failure = await runTest(collaborators, test);
  if (failure === null) return { kind: "passed" };
  const known = knownToFailBecause(test.name);
  return { kind: "failed", why: known ?? failure, isKnown: known !== null };
}

async function runSuite(suite: Suite): Promise<Map<string, Map<string, Verdict>>> {
  const results = new Map<string, Map<string, Verdict>>();
  for (const { folder, asyncOnly } of GROUPS) {
    const concerned = testsIn(suite, folder).filter(
      ({ code }) => asyncOnly !== true || /\basync\b|\bawait\b/u.test(code),
    );
    const verdicts = new Map<string, Verdict>();
    for (const test of concerned) verdicts.set(test.name, await judge(test));
    console.log(`${folder}: ${verdicts.size}`);
    results.set(folder, verdicts);
  }
  return results;
}

async function main(argument: string | undefined): Promise<number> {
  const isCheck = argument === "--check";
  const place = isCheck || argument === undefined ? (process.env["TEST262"] ?? USUAL_PLACE) : argument;
  const suite = findSuite(place);
  if (suite === null) {
    console.log(
      `There is no copy of test262 in ${place}: skipped. The results of the last run are in docs/test262.md.`,
    );
    return isCheck ? 0 : 1;
  }
  const results = await runSuite(suite);
  if (!isCheck) writeFileSync(REPORT, renderReport(results));
  const all = [...results.values()].flatMap((verdicts) => [...verdicts]);
  const unknown = all.filter(([, verdict]) => verdict.kind === "failed" && !verdict.isKnown);
  for (const [name, verdict] of unknown) console.log(`✗ ${name}: ${verdict.kind === "failed" ? verdict.why : ""}`);
  console.log(`${all.length} tests, ${unknown.length} fail without a known reason.`);
  return unknown.length === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv[2]);
