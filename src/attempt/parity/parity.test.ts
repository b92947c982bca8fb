// Each pair of programs, `NAME.ts` and `NAME.py`, prints the same lines and ends the same way: the left one here, the
// right one under CPython with a clock that jumps. CPython is right.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createNodeCompiler } from "#compiler/node";
import { findPython, startPython } from "#course/twins";
import { createNodeSandbox } from "#sandbox/node";
import { runHere } from "./run-here.ts";

const PROGRAMS = path.join(import.meta.dirname, "programs");
const names = readdirSync(PROGRAMS)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => path.basename(file, ".ts"));

const collaborators = { compiler: createNodeCompiler(), sandbox: createNodeSandbox() };
const python = findPython();
const twins = python && startPython(python);

function read(file: string): string {
  return readFileSync(path.join(PROGRAMS, file), "utf8");
}

describe(`under ${python ? `CPython ${python.version}` : "no Python (none from 3.12 on was found): skipped"}`, () => {
  afterAll(() => twins?.stop());

  it.skipIf(!twins).each(names)("%s prints what its twin prints", async (name) => {
    const here = await runHere(collaborators, `${name}.ts`, read(`${name}.ts`));
    const there = await twins?.run(read(`${name}.py`));
    expect(here.printed.split("\n")).toEqual(there?.printed.split("\n"));
    expect(here.error).toBe(there?.error);
  });
});
