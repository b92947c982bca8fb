// V8 itself gets `using` in the head of `for (;;)` wrong (13.6 disposes in every round), so that what is expected of it is
// worked out from ECMA-262, ForLoopEvaluation: one variable for all rounds, disposed when the loop is left.

import { describe, expect, it } from "vitest";
import { runCompiled } from "./testing/run-both-ways.ts";

const RESOURCES = `
const is = (name: string) => ({ name, rounds: 0, [Symbol.dispose]() { log("end", name) }, async [Symbol.asyncDispose]() { log("async end", name) } });
`;

const IN_HEADS = [
  ["using", "for (using a = is('a'), b = is('b'); a.rounds < 2; a.rounds += 1) log(a.rounds)", "0 | 1 | end b | end a"],
  ["await using", "for (await using a = is('a'); a.rounds < 2; a.rounds++) { log(a.rounds) }", "0 | 1 | async end a"],
  ["left by break", "for (using a = is('a'); ; ) break", "end a"],
  [
    "left by an error",
    "try { for (using a = is('a'); ; ) throw 1 } catch (e) { log('caught', e) }",
    "end a | caught 1",
  ],
  ["with a label", "x: /* c */ for (using a = is('a'); a.rounds++ < 2; ) for (;;) continue x", "end a"],
  ["of an if", "if (1) for (using a = is('a'); ; ) break; else log('else')", "end a"],
  ["on several lines", "for (\n// (\nusing a = is('a');;\n)\nbreak", "end a"],
  [
    "captured",
    "const all: any[] = []; for (using a = is('a'); a.rounds < 2; a.rounds++) all.push(() => a.rounds); log(all[0]())",
    "end a | 2",
  ],
] as const;

describe("a loop", () => {
  it.each(IN_HEADS)("with `using` in its head: %s", async (_, loop, expected) => {
    const lines = await runCompiled(`${RESOURCES}(async () => { ${loop} })()`);
    expect(lines.map((line) => line.replaceAll("'", ""))).toEqual(expected.split(" | "));
  });
});
