import { describe, expect, it } from "vitest";
import { toData } from "#recording";
import { scenario } from "../check.ts";
import { readRun } from "../run.ts";
import { sampleRun } from "../sample-run.ts";
import { returns, returnsSuch } from "./returns.ts";

const WHY = "What a function returns is all that its caller has of its work.";
const NOTHING_WHY = "A function that ends without `return` gives back `undefined`, whatever it has worked out.";
const PROMISE_WHY = "A coroutine or task that nobody awaits is only the promise of a result, and not the result.";

function runWith(returned: unknown, input: unknown = null): ReturnType<typeof readRun> {
  const recording = { ...sampleRun({ elapsed: 2 }), returned: JSON.stringify(toData(returned)) };
  return readRun(recording, scenario("three", "Three pages", { driver: "fetch", input }));
}

describe("returns", () => {
  it.each<[unknown]>([
    [["a", "b"]],
    [{ status: 200, headers: { a: 1 } }],
    [null],
    [undefined],
    [NaN],
    [0],
    [new Map([["a", 1]])],
    [new Set([1, 2])],
    [[undefined, { $a: 1 }]],
  ])("passes the very value: %o", (value) => {
    expect(returns(value)(runWith(value)).kind).toBe("passed");
  });

  it("does not mind the order of properties, nor the sign of zero", () => {
    expect(returns({ b: 1, a: 0 })(runWith({ a: -0, b: 1 }))).toEqual({
      kind: "passed",
      because: "The result is `{ a: 0, b: 1 }`.",
    });
  });

  it("works the value out from the scenario's input", () => {
    const twice = returns((input: number) => input * 2);
    expect(twice(runWith(6, 3)).kind).toBe("passed");
    expect(twice(runWith(6, 4)).kind).toBe("failed");
  });

  it.each<[unknown, unknown, string, string]>([
    [["b", "a"], ["a", "b"], 'The result is `["b", "a"]`; it should be `["a", "b"]`.', WHY],
    [["a"], ["a", "b"], 'The result is `["a"]`; it should be `["a", "b"]`.', WHY],
    [{ a: 1, c: 2 }, { a: 1, b: 2 }, "The result is `{ a: 1, c: 2 }`; it should be `{ a: 1, b: 2 }`.", WHY],
    ["1", 1, 'The result is `"1"`; it should be `1`.', WHY],
    [[], {}, "The result is `[]`; it should be `{}`.", WHY],
    [null, {}, "The result is `null`; it should be `{}`.", WHY],
    [undefined, 1, "The result is `undefined`; it should be `1`.", NOTHING_WHY],
    [[undefined], [1], "The result is `[undefined]`; it should be `[1]`.", NOTHING_WHY],
    [new Map([["a", 1]]), {}, "The result is `a Map of 1`; it should be `{}`.", WHY],
    [new Set([1]), [1], "The result is `a Set of 1`; it should be `[1]`.", WHY],
    [new TypeError("no"), 1, "The result is `an error, TypeError: no`; it should be `1`.", WHY],
    [12n, 12, "The result is `12n`; it should be `12`.", WHY],
    [Infinity, null, "The result is `Infinity`; it should be `null`.", WHY],
    [Symbol("a"), 1, "The result is `a symbol`; it should be `1`.", WHY],
    [() => 1, 1, "The result is `a function`; it should be `1`.", WHY],
    [Math.max, 1, "The result is `function max`; it should be `1`.", WHY],
    [{ "a b": { $x: "`" } }, 1, 'The result is `{ "a b": { $x: "\'" } }`; it should be `1`.', WHY],
    [new Array(60).fill(1), 1, `The result is \`[${"1, ".repeat(39)}1,…\`; it should be \`1\`.`, WHY],
    ["x".repeat(70), 1, `The result is \`"${"x".repeat(60)}…"\`; it should be \`1\`.`, WHY],
  ])("fails another one: %o instead of %o", (given, expected, what, why) => {
    expect(returns(expected)(runWith(given))).toEqual({
      kind: "failed",
      feedback: { what, why, look: null, time: 2 },
    });
  });

  it("knows coroutines that nobody awaited, and values that were cut", () => {
    const recording = (returned: unknown) => ({ ...sampleRun({}), returned: JSON.stringify(returned) });
    expect(returns(1)(readRun(recording([{ $awaitable: "coroutine" }])))).toMatchObject({
      feedback: { what: "The result is `[a coroutine that was not awaited]`; it should be `1`.", why: PROMISE_WHY },
    });
    expect(returns(1)(readRun(recording({ $cut: true })))).toMatchObject({
      feedback: { what: "The result is `…`; it should be `1`." },
    });
  });

  it("fails where nothing came back, or what no sandbox writes", () => {
    const what = "The result is nothing at all; it should be `1`.";
    for (const returned of [null, "{"]) {
      const run = readRun({ ...sampleRun({}), returned });
      expect(returns(1)(run)).toMatchObject({ feedback: { what, why: NOTHING_WHY } });
    }
  });
});

describe("returnsSuch", () => {
  const sorted = returnsSuch("three numbers, the smallest first", (returned, input) => {
    const list = returned as number[];
    return list.length === input && list.every((one, index) => index === 0 || one >= (list[index - 1] ?? 0));
  });

  it("passes what fits the words, and says them where it does not", () => {
    expect(sorted(runWith([1, 2, 3], 3))).toEqual({ kind: "passed", because: "The result is `[1, 2, 3]`." });
    expect(sorted(runWith([2, 1, 3], 3))).toMatchObject({
      feedback: { what: "The result is `[2, 1, 3]`; it should be three numbers, the smallest first." },
    });
  });
});
