// When it is said that a coroutine was never awaited. Expected: what CPython 3.13 prints, on both streams, in its order.

import { expect, it } from "vitest";
import { createNodeCompiler } from "#compiler/node";
import { createNodeSandbox } from "#sandbox/node";
import { attemptRun } from "./attempt.ts";

const collaborators = { compiler: createNodeCompiler(), sandbox: createNodeSandbox() };

it("is said at once of what is dropped, arguments included, and of what a variable holds at the end", async () => {
  const source = `import asyncio from "asyncio";
async function brew() {}
async function main() {
  asyncio.waitFor(brew(), 1);
  console.log("next");
  const later = brew();
  asyncio.waitFor(later, 1);
  console.log("end");
}
asyncio.run(main());`;
  const options = { file: "dropped.ts", rules: "asyncio", seed: 1, measureComputing: false } as const;
  const result = await attemptRun(collaborators, source, options);
  expect(result.kind === "ran" && result.recording.output.map(({ text }) => text)).toEqual([
    "RuntimeWarning: coroutine 'waitFor' was never awaited",
    "RuntimeWarning: coroutine 'brew' was never awaited",
    "next",
    "RuntimeWarning: coroutine 'waitFor' was never awaited",
    "end",
    "RuntimeWarning: coroutine 'brew' was never awaited",
  ]);
});

it("says how a program is started, where its last line only calls main as JavaScript's would", async () => {
  const source = "async function main() {}\nmain();";
  const options = { file: "dropped.ts", rules: "asyncio", seed: 1, measureComputing: false } as const;
  const result = await attemptRun(collaborators, source, options);
  expect(result.kind === "ran" && result.recording.findings.map(({ message }) => message)).toEqual([
    "`main` was called but never awaited, so it never ran. Hand it to `asyncio.run(…)`, which starts the loop.",
  ]);
});
