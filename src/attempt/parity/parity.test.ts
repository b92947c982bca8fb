// Each pair of programs, `NAME.ts` and `NAME.py`, prints the same lines and ends the same way: the left one here, the
// right one under CPython with a clock that jumps. CPython is right.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { attemptRun } from "#attempt";
import { createNodeCompiler } from "#compiler/node";
import { findPython, runBatch } from "#course/twins";
import type { PythonRun } from "#course/twins";
import type { Outcome } from "#recording";
import { createNodeSandbox } from "#sandbox/node";

const PROGRAMS = path.join(import.meta.dirname, "programs");
const names = readdirSync(PROGRAMS)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => path.basename(file, ".ts"));

const python = findPython();
const twins = new Map<string, PythonRun>();

function read(file: string): string {
  return readFileSync(path.join(PROGRAMS, file), "utf8");
}

async function runHere(name: string): Promise<PythonRun> {
  const options = { file: `${name}.ts`, rules: "asyncio", seed: 1, measureComputing: false } as const;
  const collaborators = { compiler: createNodeCompiler(), sandbox: createNodeSandbox() };
  const result = await attemptRun(collaborators, read(options.file), options);
  if (result.kind !== "ran") throw new Error(JSON.stringify(result.diagnostics));
  const { output, outcome } = result.recording;
  const printed = output.filter(({ stream }) => stream === "out").map((line) => `${line.text}\n`);
  return { printed: printed.join(""), error: describeEnd(outcome) };
}

function describeEnd(outcome: Outcome): string | null {
  switch (outcome.kind) {
    case "finished":
      return null;
    case "failed":
      return outcome.error.message === "" ? outcome.error.name : `${outcome.error.name}: ${outcome.error.message}`;
    case "stopped":
      return outcome.limit === "deadlock" ? "waits for ever" : `stopped at ${outcome.limit}: ${outcome.message}`;
  }
}

describe(`under ${python ? `CPython ${python.version}` : "no Python (none from 3.12 on was found): skipped"}`, () => {
  beforeAll(async () => {
    if (!python) return;
    const runs = await runBatch(
      python,
      names.map((name) => read(`${name}.py`)),
    );
    runs.forEach((run, index) => twins.set(names[index] ?? "", run));
  }, 120_000);

  it.skipIf(!python).each(names)("%s prints what its twin prints", async (name) => {
    const here = await runHere(name);
    const there = twins.get(name);
    expect(here.printed.split("\n")).toEqual(there?.printed.split("\n"));
    expect(here.error).toBe(there?.error);
  });
});
