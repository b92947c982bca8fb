// Values as data: what crosses, and that nothing of a program runs while it does.

import { describe, expect, it } from "vitest";
import { toData } from "./data.ts";

describe("toData", () => {
  it("takes JSON as it is", () => {
    const value = { a: [1, "b", true, null, { c: -0.5 }], "": {} };
    expect(toData(value)).toEqual(value);
  });

  it.each<[unknown, unknown]>([
    [undefined, { $undefined: true }],
    [NaN, { $number: "NaN" }],
    [-Infinity, { $number: "-Infinity" }],
    [12n, { $bigint: "12" }],
    [Symbol("a"), { $symbol: true }],
    [() => 1, { $function: "" }],
    [new Map([["a", 1]]), { $map: [["a", 1]] }],
    [new Set(["a"]), { $set: ["a"] }],
    [new RangeError("no"), { $error: "RangeError", message: "no" }],
    [{ $map: [] }, { $$map: [] }],
  ])("has words for what JSON lacks: %o", (value, data) => {
    expect(toData(value)).toEqual(data);
  });

  it("runs no getter, and calls nothing of the value", () => {
    const bomb = (): never => {
      throw new Error("called");
    };
    const value = {
      get a() {
        return bomb();
      },
      toJSON: bomb,
      valueOf: bomb,
      [Symbol.toPrimitive]: bomb,
    };
    expect(toData(value)).toEqual({
      a: { $undefined: true },
      toJSON: { $function: "bomb" },
      valueOf: { $function: "bomb" },
    });
  });

  it("cuts what has no end, and never throws", () => {
    const circle: unknown[] = [];
    circle.push(circle);
    expect(JSON.stringify(toData(circle))).toContain("$cut");
    expect(toData(new Array(20_000))).toEqual({ $cut: true });
    expect(toData("x".repeat(20_000))).toHaveLength(10_000);
    const hostile = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("no");
        },
      },
    );
    expect(toData(hostile)).toEqual({ $cut: true });
  });

  it("lets the caller say what objects only it knows", () => {
    const task = {};
    expect(toData([task], (object) => (object === task ? "a task" : null))).toEqual(["a task"]);
  });
});
