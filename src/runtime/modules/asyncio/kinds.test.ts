// Whether a function is an async one can be told from what the compiler makes of it: this holds the two together.

import { compileFunction } from "node:vm";
import { expect, it } from "vitest";
import { createNodeCompiler } from "#compiler/node";
import { isCoroutineFunction } from "./kinds.ts";

async function compiled(expression: string): Promise<unknown> {
  const source = `export const value = ${expression};`;
  const result = await createNodeCompiler().compile(source, { file: "kinds.ts", rules: "asyncio" });
  if (result.kind !== "compiled") throw new Error(`${expression} does not compile`);
  const exports: { value?: unknown } = {};
  const helpers = { __async: () => 0, __asyncGenerator: () => 0, __forAwait: () => 0 };
  const note = (_: number, value: unknown): unknown => value;
  const names = [
    "require",
    "module",
    "exports",
    "$$at",
    "$$call",
    "$$wait",
    "$$iterate",
    "$$leave",
    "$$drop",
    "$$beat",
  ];
  const module = { exports };
  const run = compileFunction(result.program.code, [...names, "$$helpers"]) as (...parameters: unknown[]) => void;
  run(() => ({}), module, exports, note, note, note, note, note, note, note, helpers);
  return module.exports.value;
}

it.each([
  "async function () {}",
  "async function named() { await 1; }",
  "async () => 1",
  "async (x: number) => { await x; }",
  "async ({ a }: { a: number }, ...rest: number[]) => a",
  "async function (a = 1, b = [2]) { return a + b.length; }",
  "({ async method() {} }).method",
  "({ async ['computed' + 1]() {} }).computed1",
  "new (class { async method() {} })().method",
  "(class { static async method(a = {}) { return a; } }).method",
  "async function () { using x = { [Symbol.dispose]() {} }; }",
])("%s is a coroutine function", async (expression) => {
  expect(isCoroutineFunction(await compiled(expression), [])).toBe(true);
});

it.each([
  "function () {}",
  "() => 1",
  "() => async () => 1",
  "function () { return (async () => 1)(); }",
  "function outer() { async function inner() {} return inner(); }",
  "async function* () { yield 1; }",
  "({ async *method() {} }).method",
  "class { async method() {} }",
  "class Named { static async method() {} }",
  "function* () { yield 1; }",
  "5",
  "'async function () {}'",
  "{ async method() {} }",
])("%s is none", async (expression) => {
  expect(isCoroutineFunction(await compiled(expression), [])).toBe(false);
});

it("a function of ours is one when it is said to be", () => {
  expect(isCoroutineFunction(Math.max, [Math.max])).toBe(true);
  expect(isCoroutineFunction(Math.max, [])).toBe(false);
});
