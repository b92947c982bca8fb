// Whatever a program logs or throws: it is shown in time and in bounds, and none of its code is run for it.

import { expect, it } from "vitest";
import { createNodeCompiler } from "#compiler/node";
import { createNodeSandbox } from "#sandbox/node";

const compiler = createNodeCompiler();
const sandbox = createNodeSandbox();

async function run(source: string) {
  const compiled = await compiler.compile(source, { file: "program.ts", rules: "asyncio" });
  if (compiled.kind === "not-compiled") throw new Error(compiled.diagnostics[0]?.message);
  return (await sandbox.run({ program: compiled.program, seed: 1 })).recording;
}

/** Its traps never come back. */
const TRAP = "const trap = new Proxy({ a: 1 }, new Proxy({}, { get: () => () => { for (;;); } }));";
const REVOKED = "const { proxy, revoke } = Proxy.revocable({}, {}); revoke();";

it.each([
  ["a proxy whose traps never end", `${TRAP} console.log(trap, [trap]);`, "{ a: 1 } [ { a: 1 } ]"],
  ["a revoked proxy", `${REVOKED} console.log(proxy, { proxy });`, "<Revoked Proxy> { proxy: <Revoked Proxy> }"],
  ["a getter that throws", "console.log({ get boom() { throw 1; } });", "{ boom: [Getter] }"],
  ["a cycle", "const a: any = {}; a.self = a; console.log(a);", "<ref *1> { self: [Circular *1] }"],
  [
    "something deep",
    "let a: any = {}; for (let i = 0; i < 100_000; i += 1) a = { a }; console.log(a);",
    "{ a: { a: { a: [Object] } } }",
  ],
  ["a huge number", "console.log(1n << 1_000_000n);", "(a number of more than 1,000 digits)"],
  ["an empty list of any length", "console.log(new Array(2 ** 32 - 1));", "[ <4294967295 empty items> ]"],
  ["a class of its own making", "console.log(new (class Tea { x = 1; #y = 2 })());", "Tea { x: 1 }"],
  ["a tag that throws", "console.log(new (class { get [Symbol.toStringTag]() { throw 1; } })());", "{}"],
  [
    "a way to be shown that throws",
    "console.log({ [Symbol.for('nodejs.util.inspect.custom')]() { throw 1; } });",
    "(a value that cannot be shown)",
  ],
  [
    "symbols, functions, odd numbers",
    "console.log(Symbol('s'), () => 1, -0, 1n);",
    "Symbol(s) [Function (anonymous)] -0 1n",
  ],
])("shows %s", async (_what, source, text) => {
  const { outcome, output } = await run(source);
  expect(outcome).toEqual({ kind: "finished" });
  expect(output[0]?.text).toBe(text);
});

it.each([
  ["wide", "const all: any = {}; for (let i = 0; i < 50_000; i += 1) all['k' + i] = i;", "{\n  k0: 0,\n"],
  ["wide and deep", "const all = Array(100).fill(Array(100).fill(Array(100).fill({ x: [1] })));", "[\n  [Array]"],
  ["large", "const all = new Map(Array.from({ length: 50_000 }, (_, i) => [i, i]));", "Map(50000) {\n  0 => 0,"],
])("shows the beginning of what is %s, again and again", async (_what, make, start) => {
  const { outcome, output } = await run(`${make} for (let i = 0; i < 5; i += 1) console.log(all);`);
  expect(outcome).toEqual({ kind: "finished" });
  expect(output).toHaveLength(5);
  expect(output[0]?.text.startsWith(start)).toBe(true);
});

it.each([
  ["a proxy", `${TRAP} throw trap;`, { name: "Uncaught", message: "{ a: 1 }" }],
  ["a revoked proxy", `${REVOKED} throw proxy;`, { name: "Uncaught", message: "<Revoked Proxy>" }],
  [
    "an error with a long message",
    "throw new Error('x'.repeat(1e6));",
    { message: `${"x".repeat(2000)}… (998000 more)` },
  ],
  ["an error with a long name", "const e = new Error('m'); e.name = 'n'.repeat(1e6); throw e;", { message: "m" }],
  ["nothing", "throw undefined;", { name: "Uncaught", message: "undefined" }],
  ["a symbol", "throw Symbol('s');", { name: "Uncaught", message: "Symbol(s)" }],
  ["an error that says it is a number", "throw Object.assign(new Error('m'), { message: 7 });", { message: "7" }],
])("reports %s that is thrown", async (_what, source, error) => {
  expect((await run(source)).outcome).toMatchObject({ kind: "failed", error });
});

it("keeps names of tasks and labels short", async () => {
  const { outcome, tasks } = await run(`import asyncio from "asyncio";
async function main() { await asyncio.createTask(asyncio.sleep(1), { name: "n".repeat(1_000_000) }); }
asyncio.run(main());`);
  expect(outcome).toEqual({ kind: "finished" });
  expect(tasks.name.at(-1)).toBe(`${"n".repeat(200)}… (999800 more)`);
});
