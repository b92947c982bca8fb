// Stacks as each engine writes them, honest and hostile, for one compiled program.

import { beforeAll, describe, expect, it } from "vitest";
import { createNodeCompiler } from "#compiler/node";
import { columnOf, lineOf } from "#recording";
import type { Program } from "#runtime";
import { framesOf } from "./locate.ts";
import { LINES_BEFORE } from "./program-script.ts";
import { createToSource } from "./source-frames.ts";

const SOURCE = `class Kitchen {
  brew(cups: number): void {
    if (cups > 1) throw new Error("too many");
  }
}
async function main() {
  new Kitchen().brew(2);
}
void main;
`;

let program: Program;
/** Where the script throws, calls `brew`, and mentions `main`: \`line:column\`, both counted from 1, as engines count. */
let thrown: string;
let called: string;
let ended: string;

beforeAll(async () => {
  const compiled = await createNodeCompiler().compile(SOURCE, { file: "kitchen.ts", rules: "asyncio" });
  if (compiled.kind === "not-compiled") throw new Error("It has to compile.");
  ({ program } = compiled);
  [thrown, called, ended] = ["new Error(", "new Kitchen().brew", "void main"].map(placeInScript) as [
    string,
    string,
    string,
  ];
});

/** What JavaScriptCore calls the program's script. */
const ADDRESS = "blob:null/17bb070d-0511-4cff-882e-53c6835d4148";

function placeInScript(text: string): string {
  const lines = program.code.split("\n");
  const line = lines.findIndex((candidate) => candidate.includes(text));
  return `${String(line + 1 + LINES_BEFORE)}:${String((lines[line] ?? "").indexOf(text) + 1)}`;
}

function read(value: unknown): string[] {
  return framesOf(value, createToSource(program), ADDRESS).map(
    ({ functionName, at }) => `${functionName}@${String(lineOf(at))}:${String(columnOf(at))}`,
  );
}

/** An error whose stack is this text. */
function withStack(stack: unknown): Error {
  return Object.defineProperty(new Error("too many"), "stack", { value: stack });
}

describe("an honest stack", () => {
  it("of V8", () => {
    const stack = `Error: too many
    at Kitchen.brew (juggler-program.js:${thrown})
    at juggler-program.js:${called}
    at Generator.next (<anonymous>)
    at Task.run (juggler-prelude.js:${thrown})
    at Object.<anonymous> (juggler-program.js:${ended})
    at juggler-program.js:1:1`;
    expect(read(withStack(stack))).toEqual(["brew@3:25", "main@7:3", "@9:1"]);
  });

  it("of SpiderMonkey", () => {
    const stack = `brew@blob:null/5d/juggler-program.js:${thrown}
main/<@juggler-program.js:${called}
next@self-hosted:1234:22
run@juggler-prelude.js:${thrown}
@juggler-program.js:${ended}
`;
    expect(read(withStack(stack))).toEqual(["brew@3:25", "main@7:3", "@9:1"]);
  });

  it("of JavaScriptCore", () => {
    const stack = `brew@juggler-program.js:${thrown}
@juggler-program.js:${called}
next@[native code]
run@juggler-prelude.js:${thrown}
anonymous@juggler-program.js:${ended}`;
    expect(read(withStack(stack))).toEqual(["brew@3:25", "main@7:3", "@9:1"]);
  });

  it("of JavaScriptCore in a page, where scripts go by their addresses", () => {
    const stack = `brew@${ADDRESS}:${thrown}
@${ADDRESS}:${called}
next@[native code]
run@blob:null/5b5e6c4d-634c-4b0d-a01b-db24f5fc5fd7:${thrown}
global code@${ADDRESS}:${ended}`;
    expect(read(withStack(stack))).toEqual(["brew@3:25", "main@7:3", "@9:1"]);
  });
});

it("takes columns to the letter", () => {
  const [line, column] = thrown.split(":").map(Number) as [number, number];
  const before = `at x (juggler-program.js:${String(line)}:${String(column - 1)})`;
  expect(read(withStack(before))).toEqual(["x@3:19"]);
});

describe("a hostile stack", () => {
  it.each([
    ["no error", 7],
    ["nothing", undefined],
    ["null", null],
    ["a function", () => 1],
    ["an error without a stack", withStack(undefined)],
    ["a stack that is no text", withStack({ split: () => ["at x (juggler-program.js:2:1)"] })],
    ["a stack of our own files", withStack("Error\n    at run (juggler-prelude.js:3:1)")],
    ["lines that do not exist", withStack("Error\n    at x (juggler-program.js:999999:1)")],
    ["lines that are no numbers", withStack("Error\n    at x (juggler-program.js:two:1)")],
    ["the wrapper around the program", withStack("Error\n    at x (juggler-program.js:1:1)")],
    ["a line without end", withStack(`at ${"x".repeat(1000)} (juggler-program.js:5:1)`)],
    [
      "a proxy",
      new Proxy(
        {},
        {
          get: () => {
            throw new Error("no");
          },
        },
      ),
    ],
  ])("that is %s has no frames", (_what, value) => {
    expect(read(value)).toEqual([]);
  });

  it("without end is cut", () => {
    expect(read(withStack(`at x (juggler-program.js:${thrown})\n`.repeat(100_000)))).toHaveLength(20);
  });
});
