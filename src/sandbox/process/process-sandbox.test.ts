// What would take the command line along, were it not in a process of its own: each time the words, and the next run.

import { spawn } from "node:child_process";
import path from "node:path";
import { afterAll, expect, it, vi } from "vitest";
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

// In one call, so that no busy machine lets the time for a step run out before.
it("survives a full heap, and says so", async () => {
  const recording = await run(
    'console.log("before");\nconst a = [];\na.push(Array.from({ length: 30_000_000 }, Object));',
    narrow,
  );
  const message =
    "The program filled the memory, and what ran it broke down. The last place it passed is on line 1. " +
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

it("leaves nothing running when whoever started it is killed", async () => {
  const source = `import { createNodeCompiler } from "#compiler/node";
import { createProcessSandbox } from "#sandbox/node";
const { program } = await createNodeCompiler().compile("Array.prototype.indexOf.call({ length: 2 ** 53 - 1 }, 1);", { file: "p.ts", rules: "asyncio" });
const sandbox = createProcessSandbox();
await sandbox.warm();
sandbox.run({ program, seed: 1 });
setTimeout(() => { console.log(process.getActiveResourcesInfo().includes("ProcessWrap")); process.kill(process.pid, "SIGKILL"); }, 1000);`;
  const root = path.join(import.meta.dirname, "../../..");
  const starter = spawn(process.execPath, ["--input-type=module", "--eval", source], {
    cwd: root,
    // A group of its own, by which those that it leaves behind can be found.
    detached: true,
    stdio: ["ignore", "pipe", "ignore"],
  });
  let said = "";
  starter.stdout.on("data", (text: Buffer) => (said += text.toString()));
  await new Promise((resolve) => starter.once("exit", resolve));
  expect(said).toBe("true\n");
  const isGone = (): boolean => {
    try {
      return !process.kill(-(starter.pid ?? 0), 0);
    } catch {
      return true;
    }
  };
  await vi.waitFor(() => expect(isGone()).toBe(true), { timeout: 5_000, interval: 100 });
});
