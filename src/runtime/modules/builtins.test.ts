// Expected values: CPython 3.13, `isinstance`, `str` and `type(...).__name__` of the same.

import { describe, expect, it } from "vitest";
import { describeError } from "../console/describe.ts";
import { CancelledError } from "./asyncio/errors.ts";
import { BaseException, Exception, KeyError, OSError, SystemExit, TimeoutError, ValueError } from "./builtins.ts";
import { BaseExceptionGroup, ExceptionGroup } from "./exception-group.ts";

describe("Python's errors", () => {
  it("are named by their classes, also the learner's own", () => {
    class OutOfEggs extends ValueError {}
    class Named extends (ValueError as new (message: string) => Error) {
      override name = "Renamed";
    }
    const errors = [new OutOfEggs("none left"), new Named("x"), new TimeoutError(), new KeyError("salt")];
    expect(errors.map(describeError)).toEqual([
      "OutOfEggs: none left",
      "Renamed: x",
      "TimeoutError",
      "KeyError: 'salt'",
    ]);
    expect(String(errors[0]?.stack).split("\n")[0]).toBe("OutOfEggs: none left");
  });

  it("can be given another name, as JavaScript's can", () => {
    const error = new ValueError("x");
    error.name = "Other";
    expect(String(error)).toBe("Other: x");
    expect(Object.keys(error)).toEqual([]);
  });

  it("tell ordinary errors from those that end things", () => {
    const isOrdinary = (error: unknown): boolean => error instanceof Exception;
    expect([new TypeError(), new TimeoutError(), new ExceptionGroup("x", [new Error()])].map(isOrdinary)).toEqual([
      true,
      true,
      true,
    ]);
    const ending = [new CancelledError(), new SystemExit(), new BaseException(), "x", null];
    expect(ending.map(isOrdinary)).toEqual([false, false, false, false, false]);
    expect(new TypeError() instanceof ValueError).toBe(false);
    expect(new TimeoutError() instanceof OSError).toBe(true);
  });
});

describe("an exception group", () => {
  it("counts its errors in its message", () => {
    expect(new ExceptionGroup("eggs", [new Error("1")]).message).toBe("eggs (1 sub-exception)");
    expect(describeError(new ExceptionGroup("eggs", [new Error("1"), new Error("2")]))).toBe(
      "ExceptionGroup: eggs (2 sub-exceptions)",
    );
  });

  it("is of the narrower class that can hold its errors", () => {
    expect(new BaseExceptionGroup("x", [new ValueError()])).toBeInstanceOf(ExceptionGroup);
    expect(new BaseExceptionGroup("x", [new SystemExit()])).not.toBeInstanceOf(ExceptionGroup);
    expect(() => new ExceptionGroup("x", [new CancelledError()])).toThrow(
      new TypeError("Cannot nest BaseExceptions in an ExceptionGroup"),
    );
  });

  it("refuses what cannot be in it", () => {
    expect(() => new ExceptionGroup("x", [])).toThrow("second argument (exceptions) must be a non-empty sequence");
    expect(() => new ExceptionGroup("x", [new Error(), 1 as never])).toThrow(
      "Item 1 of second argument (exceptions) is not an exception",
    );
    expect(() => new ExceptionGroup("x", 1 as never)).toThrow("second argument (exceptions) must be a sequence");
  });

  it("is split at any depth, and keeps its shape", () => {
    const inner = new ExceptionGroup("inner", [new ValueError("a"), new KeyError("b")]);
    const group = new ExceptionGroup("outer", [inner, new ValueError("c")]);
    const [values, rest] = group.split(ValueError);
    const show = (error: unknown): unknown =>
      error instanceof BaseExceptionGroup ? [error.message, ...error.exceptions.map(show)] : describeError(error);
    expect(show(values)).toEqual([
      "outer (2 sub-exceptions)",
      ["inner (1 sub-exception)", "ValueError: a"],
      "ValueError: c",
    ]);
    expect(show(rest)).toEqual(["outer (1 sub-exception)", ["inner (1 sub-exception)", "KeyError: 'b'"]]);
    expect(group.subgroup(SystemExit)).toBeNull();
    expect(group.subgroup(ExceptionGroup)).toBe(group);
    expect(group.split((error) => error.message === "c").map((each) => each?.exceptions.length)).toEqual([1, 1]);
  });
});
