import { expect, it } from "vitest";
import { ValueError } from "../modules/builtins.ts";
import { ExceptionGroup } from "../modules/exception-group.ts";
import { describeErrors } from "./describe-group.ts";

it("lists what is in a group, and in groups inside it", () => {
  const inner = new ExceptionGroup("inner", [new ValueError("one\ntwo"), new TypeError()]);
  expect(describeErrors(new ExceptionGroup("outer", [new ValueError("first"), inner])).split("\n")).toEqual([
    "ExceptionGroup: outer (2 sub-exceptions)",
    "  1: ValueError: first",
    "  2: ExceptionGroup: inner (2 sub-exceptions)",
    "    1: ValueError: one",
    "    two",
    "    2: TypeError",
  ]);
});

it("stops at CPython's bounds of width and depth", () => {
  const wide = new ExceptionGroup("wide", new Array<Error>(20).fill(new ValueError("x")));
  expect(describeErrors(wide).split("\n")).toHaveLength(16);
  let deep = new ExceptionGroup("deep", [new ValueError("x")]);
  for (let level = 0; level < 20; level += 1) deep = new ExceptionGroup("deep", [deep]);
  expect(describeErrors(deep).split("\n")).toHaveLength(11);
});

it("is one line for any other error", () => {
  expect(describeErrors(new ValueError("burnt"))).toBe("ValueError: burnt");
});
