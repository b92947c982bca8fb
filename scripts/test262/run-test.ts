// Runs one test of test262 as a snippet under JavaScript rules, and judges it by test262's INTERPRETING.md.

import { attemptRun } from "#attempt";
import type { Collaborators } from "#attempt";
import type { Test } from "./read-suite.ts";

const DONE = "Test262:AsyncTestComplete";

/** What the suite expects of its host. */
const HOST = `globalThis.print = console.log;
globalThis.$DONE = (error) => console.log(error ? "Test262:AsyncTestFailure: " + error : "${DONE}");
globalThis.reportCompare = () => {};`;

/** @returns `null` where it passes, else what went wrong */
export async function runTest(collaborators: Collaborators, test: Test): Promise<string | null> {
  const source = `${HOST}const {print, $DONE, reportCompare} = globalThis;${test.harness}\n${test.code}`;
  const options = { file: "test.ts", rules: "javascript", seed: 1, measureComputing: false } as const;
  const result = await attemptRun(collaborators, source, options);
  const { negative } = test;
  if (result.kind === "not-compiled") {
    const isExpected = negative !== null && negative.phase !== "runtime";
    return isExpected ? null : `does not compile: ${result.diagnostics[0]?.message ?? ""}`;
  }
  if (result.kind === "not-run") return result.message;
  const { outcome, output } = result.recording;
  const lines = output.map(({ text }) => text);
  if (negative !== null) {
    const isExpected = outcome.kind === "failed" && outcome.error.name === negative.type;
    return isExpected ? null : `does not end with ${negative.type}`;
  }
  if (test.flags.includes("async")) {
    return lines.includes(DONE) ? null : `never says that it is done: ${lines.join(" ")}`;
  }
  if (outcome.kind === "finished") return null;
  if (outcome.kind === "stopped") return outcome.message;
  const { name, message } = outcome.error;
  const said = name === "Uncaught" ? message : message === "" ? name : `${name}: ${message}`;
  // A promise that nobody handles is no error to the suite.
  return lines.includes(`Uncaught (in promise) ${said}`) ? null : `${name}: ${message}`;
}
