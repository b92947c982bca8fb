// Errors as `console.log` shows them by themselves. Expected, with properties: what Node 24 prints, less the frames.

import { expect, it } from "vitest";
import { describeValues } from "./describe.ts";

class Burnt extends Error {
  override name = "Burnt";
  dish = "toast";
}

const CASES: readonly [unknown, string, string][] = [
  [new Error("plain"), "Error: plain", "Error: plain"],
  [
    new Error("why", { cause: new TypeError("because") }),
    "Error: why",
    "Error: why {\n  [cause]: TypeError: because\n}",
  ],
  [new Error("why", { cause: 5 }), "Error: why", "Error: why {\n  [cause]: 5\n}"],
  [Object.assign(new Error("coded"), { code: 5 }), "Error: coded", "Error: coded {\n  code: 5\n}"],
  [new Burnt("black"), "Burnt: black", "Burnt: black {\n  dish: 'toast'\n}"],
  [
    new AggregateError([new Error("1"), new Error("2")], "all"),
    "AggregateError: all",
    "AggregateError: all {\n  [errors]: [\n    Error: 1,\n    Error: 2\n  ]\n}",
  ],
];

it.each(CASES)("%s", (error, line, withProperties) => {
  expect(describeValues(["it is", error])).toBe(`it is ${line}`);
  expect(describeValues(["it is", error], "with-properties")).toBe(`it is ${withProperties}`);
});
