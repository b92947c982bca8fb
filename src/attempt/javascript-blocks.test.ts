// `timeout`, `waitFor` and `taskGroup` under JavaScript rules: they end when their times say so; but no promise can be
// cancelled, so that what a block has begun goes on, as behind a `Promise.race`.

import { expect, it } from "vitest";
import { createNodeCompiler } from "#compiler/node";
import { createNodeSandbox } from "#sandbox/node";
import { attemptRun } from "./attempt.ts";

const collaborators = { compiler: createNodeCompiler(), sandbox: createNodeSandbox() };

async function printed(main: string): Promise<string[]> {
  const source = `import asyncio from "asyncio";
async function work(name: string, seconds: number, fails = false) {
  await asyncio.sleep(seconds);
  say(name);
  if (fails) throw new Error(name);
  return name;
}
const say = (what: unknown) => console.log(asyncio.getRunningLoop().time(), what);
asyncio.run((async () => {\n${main}\n})());`;
  const options = { file: "blocks.ts", rules: "javascript", seed: 1, measureComputing: false } as const;
  const result = await attemptRun(collaborators, source, options);
  if (result.kind !== "ran") throw new Error(JSON.stringify(result));
  expect(result.recording.outcome).toEqual({ kind: "finished" });
  return result.recording.output.map(({ text }) => text);
}

it("ends a timeout in time, and leaves the work alone", async () => {
  const lines = await printed(`
    try { await asyncio.timeout(1, async () => { await work("slow", 2); }); } catch (error) { say(String(error)); }
    try { await asyncio.waitFor(work("slower", 2), 0.5); } catch (error) { say(String(error)); }
    say(await asyncio.timeout(5, async (scope) => { const name = await work("quick", 2); return name + " " + scope.expired(); }));
  `);
  expect(lines).toEqual(["1 TimeoutError", "1.5 TimeoutError", "2 slow", "3 slower", "3.5 quick", "3.5 quick false"]);
});

it("waits for a group's tasks, and passes their errors on together", async () => {
  const lines = await printed(`
    say(await asyncio.taskGroup(async (group) => { group.createTask(work("a", 2)); group.createTask(work("b", 1)); return "block"; }));
    try {
      await asyncio.taskGroup(async (group) => {
        group.createTask(work("fails", 1, true));
        group.createTask(work("goes on", 2));
        await asyncio.sleep(5);
        say("the block goes on, too");
      });
    } catch (error) { say(String(error)); }
    await asyncio.sleep(6);
  `);
  expect(lines).toEqual([
    "1 b",
    "2 a",
    "2 block",
    "3 fails",
    "3 ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)",
    "4 goes on",
    "7 the block goes on, too",
  ]);
});

it("counts what a gather waits for once, and names it", async () => {
  const source = `import asyncio from "asyncio";
const work = async (seconds: number) => { await asyncio.sleep(seconds); };
asyncio.run((async () => { await asyncio.gather(work(2), work(1)); })());`;
  const options = { file: "blocks.ts", rules: "javascript", seed: 1, measureComputing: false } as const;
  const result = await attemptRun(collaborators, source, options);
  if (result.kind !== "ran") throw new Error(JSON.stringify(result));
  const { elapsed, sequential, spans } = result.recording;
  expect([elapsed, sequential]).toEqual([2, 3]);
  expect(spans.labels).toContain("gather of 2");
});
