// Values that fight back, given to everything that takes one and thrown wherever one can throw: whatever they do, the run
// ends in its own words, as the program's failure or not at all, and never as a breakdown of the runner.

import { describe, expect, it } from "vitest";
import { createNodeCompiler } from "#compiler/node";
import type { Outcome, Rules } from "#recording";
import { createNodeSandbox } from "#sandbox/node";

const compiler = createNodeCompiler();
const sandbox = createNodeSandbox();

const SETUP = `import asyncio from "asyncio"; import cf from "concurrent.futures"; import requests from "requests";
import threading from "threading"; import time from "time"; import * as b from "builtins";
const no = (): never => { throw 1; };
const traps: any = { get: no, has: no, getPrototypeOf: no, ownKeys: no, getOwnPropertyDescriptor: no, apply: no };
const revoked = (): any => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy; };
const getters = { name: { get: no }, message: { get: no }, stack: { get: no }, cause: { get: no }, toString: { get: no } };
const cyclic: any = new Error("cyclic"); cyclic.cause = cyclic;
const VALUES: any[] = [
  new Proxy({}, traps), new Proxy(new Error("m"), traps), revoked(),
  Object.create(new Proxy(Error.prototype, traps)), Object.setPrototypeOf(new Error("m"), new Proxy(Error.prototype, traps)),
  Object.defineProperties(new Error("m"), getters), Object.defineProperty(new AggregateError([], "m"), "errors", { get: no }),
  new (class { static [Symbol.hasInstance]() { no(); } })(), cyclic,
  { [Symbol.toPrimitive]: no, get then() { return no(); }, toString: no, get message() { return no(); } },
  Object.assign(new Error("x"), { message: Symbol("m"), name: Symbol("n") }), Object.create(null), Symbol("s"),
  (class { static override = 1; static get name() { return 7; } }), Infinity, -1, undefined,
];
`;
const COUNT = 17;

async function run(source: string, rules: Rules): Promise<Outcome> {
  const compiled = await compiler.compile(source, { file: "program.ts", rules });
  if (compiled.kind === "not-compiled") throw new Error(compiled.diagnostics[0]?.message);
  return (await sandbox.run({ program: compiled.program, seed: 1 })).recording.outcome;
}

/** Each with every value, one after the other. */
const TAKERS: readonly string[] = [
  "await v;",
  "await Promise.all([v, Promise.reject(v)]);",
  "await new Promise((resolve) => resolve(v));",
  "const p: any = Promise.resolve(1); p.constructor = v; await p.then(() => 1);",
  "asyncio.createTask(thrower(v)); await asyncio.sleep(1);",
  "await asyncio.createTask(thrower(v), { name: v }); ",
  "const t: any = asyncio.createTask(asyncio.sleep(1)); t.setName(v); t.cancel(v); await t;",
  "await asyncio.gather(thrower(v), asyncio.sleep(v));",
  "await asyncio.waitFor(thrower(v), v);",
  "await asyncio.taskGroup(async (g: any) => { g.createTask(thrower(v)); throw v; });",
  "const f = new asyncio.Future(); f.setException(v); await f;",
  "await asyncio.toThread(() => { throw v; });",
  "await asyncio.toThread(v);",
  "new threading.Thread({ target: v, name: v }).start();",
  "console.log(new cf.ThreadPoolExecutor().submit(v).result());",
  "requests.get('https://pages.example/1', { timeout: v });",
  "time.sleep(v);",
  "new AbortController().abort(v); await fetch('https://pages.example/1', { signal: AbortSignal.abort(v) });",
  "console.log(v, [v], new Error('e', { cause: v })); console.table([v]); console.log('%s %o', v, v); console.error({ v });",
  "using a = { [Symbol.dispose]() { throw v; } }; throw v;",
  "setTimeout(() => { throw v; }, 1); queueMicrotask(() => { throw v; }); await asyncio.sleep(1);",
  "throw new b.ExceptionGroup('x', [v]);",
  "structuredClone({ v });",
];

/** Each with one value: it ends the program. */
const THROWERS: readonly string[] = [
  "throw v;",
  "Promise.reject(v);",
  "asyncio.run(thrower(v));",
  "class E extends b.ValueError { override get message(): string { throw v; } } throw new E();",
];

describe.each(["asyncio", "javascript"] as const)("under %s rules, a run survives", (rules) => {
  it.each(TAKERS)("%s", async (code) => {
    const source = `${SETUP}async function thrower(v: any) { await asyncio.sleep(0.5); throw v; }
async function take(v: any): Promise<void> { try { ${code} } catch { console.log("refused"); } }
async function main() { for (const v of VALUES) await take(v); }
asyncio.run(main());`;
    const outcome = await run(source, rules);
    expect(outcome.kind === "stopped" ? outcome.message : "").toBe("");
  });

  it.each(THROWERS)("%s", async (code) => {
    for (let index = 0; index < COUNT; index += 1) {
      const source = `${SETUP}async function thrower(v: any) { await asyncio.sleep(0.5); throw v; }
const v = VALUES[${String(index)}]; ${code}`;
      const outcome = await run(source, rules);
      expect([index, outcome.kind === "stopped" ? outcome.message : ""]).toEqual([index, ""]);
      if (outcome.kind === "failed") expect(outcome.error.message).not.toMatch(/\$\$|import_|juggler/u);
    }
  });
});

it("tells of a rejection before any timer, also where nothing else is to be done", async () => {
  const told = async (source: string) => {
    const compiled = await compiler.compile(source, { file: "program.ts", rules: "javascript" });
    if (compiled.kind === "not-compiled") throw new Error(compiled.diagnostics[0]?.message);
    const { recording } = await sandbox.run({ program: compiled.program, seed: 1 });
    return [recording.outcome.kind, ...recording.output.map(({ text }) => text)];
  };
  const uncaught = "Uncaught (in promise) Error: x";
  expect(await told('Promise.reject(new Error("x"));')).toEqual(["failed", uncaught]);
  expect(await told('setTimeout(() => console.log("later"));\nPromise.reject(new Error("x"));')).toEqual([
    "failed",
    uncaught,
    "later",
  ]);
});
