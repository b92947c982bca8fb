import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Rules } from "#recording";
import type { CompiledText, Diagnostic } from "./compiler.ts";
import { createNodeCompiler } from "./node.ts";

const compiler = createNodeCompiler();

function compile(source: string, rules: Rules = "asyncio"): Promise<CompiledText> {
  return compiler.compile(source, { file: "main.ts", rules });
}

async function diagnose(source: string): Promise<readonly Diagnostic[]> {
  const result = await compile(source);
  return result.kind === "compiled" ? [] : result.diagnostics;
}

const TOO_DEEP = {
  line: 0,
  column: 0,
  length: 0,
  message: "This program is nested too deeply to be compiled.",
  hint: "Split the most deeply nested part into functions or variables of its own.",
};

const repeated = (before: string, middle: string, after: string, times: number): string =>
  before.repeat(times) + middle + after.repeat(times);

describe("a text that is too much", () => {
  it.each([
    ["parentheses", `x = ${repeated("(", "1", ")", 30_000)}`],
    ["brackets that never close", "[".repeat(60_000)],
    ["templates", `x = ${repeated("`${", "1", "}`", 10_000)}`],
    ["blocks", repeated("{", "", "}", 30_000)],
    ["functions", repeated("async () => {", "", "}", 4_000)],
    ["arrows", `x = ${"() => ".repeat(10_000)}1`],
    ["signs", `x = ${"!".repeat(60_000)}1`],
    ["awaits", `async function f() { ${"await ".repeat(10_000)}1 }`],
    ["conditions", `x = ${"a ? b : ".repeat(8_000)}c`],
    ["types", `type A = ${repeated("Array<", "1", ">", 9_000)}`],
    ["101 brackets", `x = ${repeated("(", "1", ")", 101)}`],
  ])("is refused for its %s", async (_, source) => {
    expect(await diagnose(source)).toEqual([TOO_DEEP]);
  });

  it.each([
    ["100 brackets", `x = ${repeated("(", "1", ")", 100)}; var x`],
    ["a sum of 500", `x = 1${" + 1".repeat(500)}; var x`],
    ["a chain of 300 calls", `f()${".then(f)".repeat(300)}; declare const f: any`],
    ["300 branches", `if (0) {}${" else if (1) {}".repeat(300)}`],
    ["a list of 20,000", `x = [${"1,".repeat(20_000)}]; var x`],
    ["10,000 lines", "f();\n".repeat(10_000)],
  ])("is not one of %s", async (_, source) => {
    expect(await compile(source)).toMatchObject({ kind: "compiled" });
  });

  it("is refused for its length, counted in bytes", async () => {
    const message = "This program is 65 KiB long; 64 KiB is the most that is compiled here.";
    const hint = "Leave out what the program does not need, long data above all.";
    const expected = [{ line: 0, column: 0, length: 0, message, hint }];
    expect(await diagnose(`"${"a".repeat(64 * 1024 - 2)}"`)).toEqual([]);
    expect(await diagnose(`"${"a".repeat(64 * 1024 - 1)}"`)).toEqual(expected);
    expect(await diagnose(`"${"é".repeat(32 * 1024 - 1)}"`)).toEqual([]);
    expect(await diagnose(`"${"é".repeat(32 * 1024)}"`)).toEqual(expected);
  });
});

describe("a text that is odd", () => {
  it.each([
    ['f();\n  "\uD83C"', 2, 4],
    ["// \uDF5E", 1, 4],
    ["/* \uDF5E\uD83C */", 1, 4],
  ])("is refused for half a character: %j", async (source, line, column) => {
    const message = "There is half a character here, as if an emoji had been cut in two.";
    expect(await diagnose(source)).toEqual([
      { line, column, length: 1, message, hint: "Delete it and type it again." },
    ]);
  });

  it.each([
    ["an empty text", ""],
    ["a comment", "// nothing"],
    ["a byte order mark", "\uFEFFf()"],
    ["a hashbang", "#!/usr/bin/env node\nf()"],
    ["both", "\uFEFF#!/usr/bin/env node\nf()"],
    ["only a hashbang", "#!node"],
    ["a NUL in a string", 'f("\0")'],
    ["whole emoji", 'f("🍞") // 🍞'],
    ["line ends of every kind", "f()\r\ng()\rh()\u2028k()\u2029f()"],
    ["a comment at the end", "f() // g"],
    ["an open comment of ours", 'f("*/ /*", "//", `//`)'],
  ])("is compiled: %s", async (_, source) => {
    for (const rules of ["asyncio", "javascript"] as const) {
      expect(await compile(source, rules)).toMatchObject({ kind: "compiled" });
    }
    expect(await compile(`${source}\n;await 1`, "javascript")).toMatchObject({ kind: "compiled" });
  });

  it("is refused without a place where the parser breaks over it", async () => {
    const [message, hint] = ["This program cannot be read.", "Look for the mistake in what you changed last."];
    expect(await diagnose("module break")).toEqual([{ line: 0, column: 0, length: 0, message, hint }]);
  });

  it.each([
    ["a\0b", 1, 2],
    ["\uFEFFf(;", 1, 3],
    ["#!node\nf(;", 2, 2],
    ["f()\r\n  f(;", 2, 4],
    ["f()\rf(;", 2, 2],
    ["f()\u2028 f(;", 2, 3],
    ['const é = "🍞🍞"; é = 1', 1, 19],
    ['const é = "🍞🍞";\r\n\té = 1', 2, 2],
  ])("has its mistakes at their places: %j", async (source, line, column) => {
    expect(await diagnose(source)).toMatchObject([{ line, column }]);
  });
});

describe("any text at all", () => {
  const token = fc.constantFrom(
    ..."( ) { } [ ] ` ${ ' \" / // /* */ < > => = == + ++ * ** ? ?. ?? . ... , ; : ! & | @ # \\ \0 🍞 \u2028 \r\n".split(
      " ",
    ),
    ..."await async for of in using yield function class extends super this new import export default from as".split(
      " ",
    ),
    ..."let const var if else while do try catch finally return throw switch case break enum type declare x 1".split(
      " ",
    ),
    ..."$$wait __async with static get set public \uFEFF #! /* eval arguments \\u0061 1n 0x /x/ namespace module".split(
      " ",
    ),
    "\n",
    "'asyncio'",
  );

  it("is compiled or explained, never more, and never in our own words", async () => {
    const text = fc.array(token, { maxLength: 12 }).map((tokens) => tokens.join(" "));
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom<Rules>("asyncio", "javascript"), async (source, rules) => {
        const result = await compile(source, rules);
        if (result.kind === "compiled") return;
        expect(result.diagnostics.length).toBeGreaterThan(0);
        const lines = source.split(/\r\n|[\n\r\u2028\u2029]/u);
        for (const { line, column, length, message, hint } of result.diagnostics) {
          const lineText = lines[line - 1] ?? "";
          if (line > 0) expect(column - 1 + length).toBeLessThanOrEqual(lineText.length);
          expect(message.replace("`$$wait`", "").replace("`__async`", "")).not.toMatch(
            /\$\$|__|\.ts\b|stdin|esbuild|babel/iu,
          );
          expect(message).toMatch(/^[A-Z`'"].*\.$/su);
          expect(hint ?? "Fine.").toMatch(/\.$/su);
        }
      }),
      { numRuns: 300 },
    );
  });
});
