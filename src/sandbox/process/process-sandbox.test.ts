// What would take the command line along, were it not in a process of its own: each time the words, and the next run.

import { afterAll, expect, it } from "vitest";
import { createNodeCompiler } from "#compiler/node";
import { recordingToJson } from "#recording";
import { createNodeSandbox, createProcessSandbox } from "#sandbox/node";
import type { Sandbox } from "../sandbox.ts";

const compiler = createNodeCompiler();
const sandbox = createProcessSandbox();
const narrow = createProcessSandbox(80);

afterAll(() => {
  sandbox.dispose();
  narrow.dispose();
});

async function run(source: string, where: Sandbox = sandbox) {
  const compiled = await compiler.compile(source, { file: "program.ts", rules: "asyncio" });
  if (compiled.kind === "not-compiled") throw new Error(compiled.diagnostics[0]?.message);
  return (await where.run({ program: compiled.program, seed: 1 })).recording;
}

const HONEST = `import asyncio from "asyncio";
asyncio.run((async () => { await asyncio.sleep(2); console.log("ready", new Error("x").stack); })());`;

it("gives the very recording that this process gives", async () => {
  expect(recordingToJson(await run(HONEST))).toBe(recordingToJson(await run(HONEST, createNodeSandbox())));
});

it("ends what nothing can interrupt", async () => {
  const recording = await run('console.log("before");\nArray.prototype.indexOf.call({ length: 2 ** 53 - 1 }, 1);');
  expect(recording.outcome).toMatchObject({ kind: "stopped", limit: "step-time" });
  expect(recording.output.map(({ text }) => text)).toEqual(["before"]);
  expect((await run(HONEST)).outcome).toEqual({ kind: "finished" });
});

it("survives a full heap, and says so", async () => {
  const recording = await run('console.log("before");\nlet a = [1, 2, 3, 4];\nfor (;;) a = a.concat(a);', narrow);
  const message =
    "The program filled the memory, and what ran it broke down. The last place it passed is on line 3. " +
    "Keep less of it: let go of what is no longer needed, or make it piece by piece.";
  expect(recording.outcome).toMatchObject({ kind: "stopped", limit: "memory", message });
  expect(recording.output.map(({ text }) => text)).toEqual(["before"]);
  expect((await run(HONEST, narrow)).outcome).toEqual({ kind: "finished" });
});

it("stops when it is told to", async () => {
  const compiled = await compiler.compile("for (;;) {}", { file: "program.ts", rules: "asyncio" });
  if (compiled.kind === "not-compiled") throw new Error(compiled.diagnostics[0]?.message);
  const abort = new AbortController();
  await sandbox.warm();
  setTimeout(() => {
    abort.abort();
  }, 50);
  const { recording } = await sandbox.run({ program: compiled.program, seed: 1 }, {}, abort.signal);
  expect(recording.outcome).toMatchObject({ limit: "stop" });
});
