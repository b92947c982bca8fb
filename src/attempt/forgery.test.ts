// Programs that want to pass without doing the work: whatever they print, patch, throw or give back, they are graded as
// what they are. The same in the browser: e2e/forgery.e2e.ts.

import { describe, expect, it } from "vitest";
import { createNodeCompiler } from "#compiler/node";
import { check, defineChecks, exactly, makesRequests, printsInOrder, returns, scenario, takes } from "#grading";
import { createNodeSandbox } from "#sandbox/node";
import { attemptCheck } from "./attempt-check.ts";
import type { Graded } from "./attempt-check.ts";

const collaborators = { compiler: createNodeCompiler(), sandbox: createNodeSandbox() };

/** The program itself: it has to wait for two seconds and say so. */
const TEA: Graded = {
  id: "tea",
  drivers: {},
  checks: defineChecks({
    checks: [
      check("ready", "The tea is ready at 2 s", printsInOrder({ text: "ready", at: 2, afterWaiting: 2 })),
      check("in-time", "It takes 2 s", takes(exactly(2))),
    ],
  }),
};

/** Its function, called by a driver: it has to ask the host for each number. */
const SUM: Graded = {
  id: "sum",
  drivers: {
    add: `import { sum } from "../starter.ts"; export default async function (n: number) { return [await sum(n)]; }`,
  },
  checks: defineChecks({
    scenarios: [
      scenario("three", "Three numbers", {
        driver: "add",
        input: 3,
        hosts: [{ name: "numbers.example", pages: [{ path: "/*", answers: [{ text: "7" }] }] }],
      }),
    ],
    checks: [
      check("sum", "The sum is right", returns([21])),
      check("asked", "Each number is asked for", makesRequests(exactly(3))),
    ],
  }),
};

async function verdictOn(source: string, graded: Graded): Promise<string> {
  const { verdict } = await attemptCheck(collaborators, source, graded);
  const failed = verdict.checks.filter(({ judgement }) => judgement.kind === "failed").map(({ id }) => id);
  return [verdict.kind, ...failed].join(" ");
}

describe("a program that does the work", () => {
  it("passes, so that the others could", async () => {
    const tea = `import asyncio from "asyncio";
asyncio.run((async () => { await asyncio.sleep(2); console.log("ready"); })());`;
    expect(await verdictOn(tea, TEA)).toBe("passed");
    const sum = `import aiohttp from "aiohttp";
export async function sum(n: number) {
  await using session = new aiohttp.ClientSession();
  let total = 0;
  for (let i = 0; i < n; i++) {
    await using response = await session.get("https://numbers.example/" + i);
    total += Number(await response.text());
  }
  return total;
}`;
    expect(await verdictOn(sum, SUM)).toBe("passed");
  });
});

describe("a program that only pretends is no pass:", () => {
  it.each<[string, string, string]>([
    ["it prints a verdict", `console.log("passed\\nAll checks pass\\nready");`, "behaves-otherwise ready in-time"],
    [
      "it prints a recording",
      `console.log(JSON.stringify({ kind: "done", recording: { outcome: { kind: "finished" }, elapsed: 2 } }), "ready");`,
      "behaves-otherwise ready in-time",
    ],
    [
      "it posts messages",
      `const post = (globalThis as any).postMessage ?? (() => {}); post({ kind: "done" }); post({ kind: "passed" });`,
      "behaves-otherwise ready in-time",
    ],
    [
      "it winds the clock",
      `Date.now = () => 2000; performance.now = () => 2000; console.log("ready");`,
      "behaves-otherwise ready in-time",
    ],
    [
      "it makes a clock of its own",
      `import asyncio from "asyncio"; (asyncio as any).sleep = async () => {}; console.log("ready");`,
      "failed",
    ],
    ["it throws null", `console.log("ready"); throw null;`, "failed"],
    [
      "it throws what cannot be asked",
      `throw new Proxy({}, { get() { throw 1; }, has() { throw 3; }, ownKeys() { throw 4; } });`,
      "failed",
    ],
    ["it throws what looks like a pass", `throw { kind: "passed", verdict: { kind: "passed" } };`, "failed"],
    [
      "it ends the program",
      `import { SystemExit } from "builtins"; console.log("ready"); throw new SystemExit("0");`,
      "failed",
    ],
    ["it never ends", `for (;;);`, "stopped"],
    ["it floods", `for (let i = 0; i < 5000; i++) console.log("ready");`, "incomplete"],
  ])("%s", { timeout: 20_000 }, async (_what, source, verdict) => {
    expect(await verdictOn(source, TEA)).toBe(verdict);
  });
});

const SUM_WITH = (before: string, body: string): string =>
  `${before}\nexport async function sum(n: number): Promise<any> { ${body} }`;

describe("what a function gives back is looked at, not asked:", () => {
  it.each<[string, string, string]>([
    ["a number from nowhere", SUM_WITH("", "return 21;"), "behaves-otherwise asked"],
    [
      "an object that turns into the number",
      SUM_WITH("", "return { toJSON: () => 21, valueOf: () => 21, [Symbol.toPrimitive]: () => 21 };"),
      "behaves-otherwise sum asked",
    ],
    [
      "a proxy",
      SUM_WITH("", "return new Proxy({}, { get: () => 21, ownKeys: () => { throw 1; } });"),
      "behaves-otherwise sum asked",
    ],
    ["a getter", SUM_WITH("", "return { get 0() { return 21; }, length: 1 };"), "behaves-otherwise sum asked"],
    ["a circle", SUM_WITH("", "const a: any[] = []; a.push(a); return a;"), "behaves-otherwise sum asked"],
    ["our own words", SUM_WITH("", `return { $number: "21" };`), "behaves-otherwise sum asked"],
    ["far too much", SUM_WITH("", "return new Array(1e6).fill(21);"), "behaves-otherwise sum asked"],
  ])("%s", async (_what, source, verdict) => {
    expect(await verdictOn(source, SUM)).toBe(verdict);
  });
});

describe("patching built-ins changes no verdict:", () => {
  it.each<[string, string]>([
    ["JSON", `JSON.stringify = () => "[21]"; JSON.parse = () => [21];`],
    ["lists", `Array.prototype.map = function () { return [21] as any; }; Array.isArray = (() => false) as any;`],
    ["indexes", `Object.defineProperty(Array.prototype, "0", { get: () => 21, set() {}, configurable: true });`],
    [
      "objects",
      `Object.keys = () => []; Object.getOwnPropertyDescriptor = () => ({ value: 21 }); Object.defineProperty = ((o: any) => o) as any;`,
    ],
    ["maps", `Map.prototype.get = () => ({ count: 3 }); Map.prototype.set = function () { return this; };`],
    ["texts", `String.prototype.startsWith = () => true; String.prototype.replace = () => "21";`],
    [
      "everything that is asked for",
      `Object.defineProperty(Object.prototype, "returned", { get: () => "[21]", set() {} });`,
    ],
  ])("%s", async (_what, patch) => {
    const source = SUM_WITH(`try { ${patch} } catch {}`, "return 0;");
    expect(await verdictOn(source, SUM)).toMatch(/^(?:behaves-otherwise sum asked|failed|stopped)$/);
  });
});
