// Functions' texts, as lowered ones are shown: nothing in them may be ours.

import { expect, it } from "vitest";
import { functionAsWritten, messageAsWritten } from "./as-written.ts";

it.each([
  ["() => (0           , $$beat(4132), 1)", "() => (1)"],
  ["function f() {\n  0           ;\n  $$beat(4134);\n  return 1;\n}", "function f() {\n  return 1;\n}"],
  ["function f() {\n  $$call($$at(1), g());\n}", "function f() { … }"],
  ["function f(a) { return __async(this, arguments, $$body_0); }", "async function f(a) { … }"],
  ["(a, b) => __async(null, null, function* () {\n  yield a;\n})", "async (a, b) => { … }"],
  ["function g() {\n  return __asyncGenerator(this, null, function* () {})", "async function* g() { … }"],
  ["m() {\n  return __async(this, null, function* () {})", "async m() { … }"],
  ["g() {\n  return __asyncGenerator(this, null, function* () {})", "async *g() { … }"],
  ["function f() {\n  $$beat(1);\n  return () => __async(null)", "function f() { … }"],
  ["class K {\n  m() {\n    return __async(this, null", "class K { … }"],
])("shows %j", (lowered, written) => {
  expect(functionAsWritten(lowered)).toBe(written);
});

it.each([
  ["import_asyncio.default.slep is not a function", "asyncio.slep is not a function"],
  ["(0 , import_time2.slep) is not a function", "slep is not a function"],
  [
    "Class extends value () => (0           , $$beat(1), 1) is not a constructor or null",
    "Class extends value () => (1) is not a constructor or null",
  ],
])("says %j", (lowered, written) => {
  expect(messageAsWritten(lowered)).toBe(written);
});
