// The two queues of JavaScript's event loop are Node's: the classic programs are run by Node itself, which writes beside
// each line how many callbacks stood in which queue when it was printed, and the Loop view must show the same.

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { attemptRun } from "#attempt";
import { createNodeCompiler } from "#compiler/node";
import { createNodeSandbox } from "#sandbox/node";
import { afterAll, expect, it } from "vitest";
import { LaneReader } from "./lane-reader.ts";
import { loopAt } from "./loop-scene.ts";
import { rankOfLine } from "./instant-order.ts";

const run = promisify(execFile);
const collaborators = { compiler: createNodeCompiler(), sandbox: createNodeSandbox() };
afterAll(() => {
  collaborators.compiler.dispose();
  collaborators.sandbox.dispose();
});

/**
 * Counts by what V8 tells of its promises: a reaction (a promise made for another one) stands in the microtask queue from
 * when that other one is resolved until it is called. Timers here have no time to wait for: each is a task from the first.
 */
const WATCH = `
const { createHook, executionAsyncId } = require("node:async_hooks");
const [resolved, begun, microtasks, timers] = [new Set(), new Set(), new Map(), new Set()];
const promises = new Set();
createHook({
  init(id, type, trigger) {
    if (type === "Timeout") timers.add(id);
    if (type === "Microtask") microtasks.set(id, null);
    if (type !== "PROMISE") return;
    promises.add(id);
    if (promises.has(trigger) && trigger !== executionAsyncId()) microtasks.set(id, trigger);
  },
  promiseResolve: (id) => void resolved.add(id),
  before: (id) => void begun.add(id),
}).enable();
const lines = [];
console.log = (text) => {
  const isCalled = (id) => begun.has(id) || resolved.has(id);
  const inLine = [...microtasks].filter(([id, on]) => !isCalled(id) && (on === null || resolved.has(on)));
  const due = [...timers].filter((id) => !begun.has(id));
  lines.push(text + " | " + inLine.length + " microtasks, " + due.length + " tasks");
};
process.on("exit", () => require("node:fs").writeSync(1, lines.join("\\n")));
`;

async function linesOfNode(program: string): Promise<string[]> {
  const { stdout } = await run(process.execPath, ["--input-type=commonjs", "--eval", WATCH + program]);
  return stdout.split("\n");
}

async function linesOfOurs(program: string): Promise<string[]> {
  const options = { file: "classic.ts", rules: "javascript", seed: 1, measureComputing: false } as const;
  const result = await attemptRun(collaborators, program, options);
  if (result.kind !== "ran") throw new Error(JSON.stringify(result));
  const reader = new LaneReader(result.recording);
  return result.recording.output.map((line, index, output) => {
    const { queues } = loopAt(reader, { seconds: line.time, rank: rankOfLine(output, index) });
    const counts = queues.map(({ name, list: { shown } }) => `${String(shown.length)} ${name}s`);
    return `${line.text} | ${counts.join(", ")}`;
  });
}

// Each step prints last: what it puts into a queue stands there by then.
it.each([
  [
    "a timer, a promise and a microtask",
    `setTimeout(() => console.log("timer"), 0);
Promise.resolve().then(() => console.log("promise"));
queueMicrotask(() => console.log("microtask"));
console.log("script");`,
  ],
  [
    "handlers one after another beside timers",
    `setTimeout(() => { Promise.resolve().then(() => console.log("between")); console.log("timer 1"); }, 0);
setTimeout(() => console.log("timer 2"), 0);
Promise.resolve()
  .then(() => console.log("then 1"))
  .then(() => console.log("then 2"));
console.log("script");`,
  ],
  [
    "an async function that awaits another",
    `async function inner() { await null; console.log("inner"); }
async function outer() { const waits = inner(); console.log("outer"); await waits; console.log("outer goes on"); }
setTimeout(() => console.log("timer"), 0);
outer();
queueMicrotask(() => console.log("microtask"));
console.log("script");`,
  ],
  [
    "microtasks that make microtasks",
    `setTimeout(() => console.log("timer"), 0);
queueMicrotask(() => {
  queueMicrotask(() => { queueMicrotask(() => console.log("third")); console.log("second"); });
  console.log("first");
});
console.log("script");`,
  ],
  [
    "a promise that a timer resolves",
    `let open;
const gate = new Promise((resolve) => { open = resolve; });
gate.then(() => console.log("handler 1"));
gate.then(() => console.log("handler 2"));
setTimeout(() => { open(); console.log("timer 1"); }, 0);
setTimeout(() => console.log("timer 2"), 0);
console.log("script");`,
  ],
  [
    "loops of awaits in turns",
    `async function count(name) { for (let i = 0; i < 3; i += 1) { await null; console.log(name + i); } }
setTimeout(() => console.log("timer"), 0);
count("a");
count("b");
console.log("script");`,
  ],
])("in %s", async (_what, program) => {
  const lines = await linesOfNode(program);
  expect(lines.length).toBeGreaterThan(2);
  expect(await linesOfOurs(program)).toEqual(lines);
});
