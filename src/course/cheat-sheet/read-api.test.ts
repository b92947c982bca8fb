// The calls of the cheat sheet. TypeScript reads its own half with all other snippets; CPython reads the other here.

import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { diskOf } from "../disk-in-memory.ts";
import { findPython } from "../twins/find-python.ts";
import { readApi } from "./read-api.ts";

const FILE = "content/cheat-sheet/api.ts";
const read = (text: string): ReturnType<typeof readApi> => readApi(diskOf({ [FILE]: text }));

describe("readApi", () => {
  it("reads groups of pairs, lines and all, without what stands around them", () => {
    const text = `import a from "a";\n\nasync function f() {\n  // ## Waits\n  // py: async with b():\\n    c()\n  using b = await a();\n  c();\n\n  const d = 1;\n  // py: e()\n  e();\n}\n`;
    expect(read(text)).toEqual([
      {
        title: "Waits",
        pairs: [
          { python: "async with b():\n    c()", typescript: "using b = await a();\nc();" },
          { python: "e()", typescript: "e();" },
        ],
      },
    ]);
  });

  it("stops the build at a pair that is not whole", () => {
    const fix = "This pair is not whole. Write it below a line “// ## …”, with its TypeScript right below it.";
    expect(() => read("// py: a()\na();\n")).toThrow(`${FILE}:1: ${fix}`);
    expect(() => read("// ## Waits\n// py: a()\n\na();\n")).toThrow(`${FILE}:2: ${fix}`);
  });
});

const groups = readApi();

it("has both languages for each call", () => {
  expect(groups.length).toBeGreaterThan(4);
  for (const { pairs } of groups) {
    expect(pairs.length).toBeGreaterThan(0);
  }
});

const python = findPython();

it.skipIf(python === undefined)("is Python, as CPython reads it", () => {
  const check = `
import ast, json, sys
for text in json.load(sys.stdin):
    compile(text, text, "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
`;
  const texts = groups.flatMap(({ pairs }) => pairs.map((pair) => pair.python));
  const run = (input: readonly string[]): string =>
    execFileSync(python?.command ?? "", ["-c", check], {
      input: JSON.stringify(input),
      stdio: ["pipe", "pipe", "pipe"],
    }).toString();
  expect(run(texts)).toBe("");
  expect(() => run(["async with a(: ..."])).toThrow("SyntaxError");
});
