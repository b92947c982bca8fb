import { describe, expect, it } from "vitest";
import type { Rules } from "#recording";
import { moduleNames } from "#runtime";
import { createNodeCompiler } from "../node.ts";

const compiler = createNodeCompiler();

/** Each diagnostic as `line:column+length message | hint`. */
async function diagnose(source: string, rules: Rules = "asyncio"): Promise<string[]> {
  const result = await compiler.compile(source, { file: "main.ts", rules });
  if (result.kind === "compiled") return [];
  return result.diagnostics.map(
    ({ line, column, length, message, hint }) =>
      `${String(line)}:${String(column)}+${String(length)} ${message}${hint === undefined ? "" : ` | ${hint}`}`,
  );
}

const INTO_MAIN = "Put it into `async function main()`, and start that with `asyncio.run(main())`.";
const BEFORE_FUNCTION = "Make it async: write `async` in front of `function`.";
const BEFORE_PARAMETERS = "Make it async: write `async` in front of its parameters.";
const THERE_IS = `You can import from ${moduleNames.map((name) => `"${name}"`).join(", ")}.`;

describe("await in the wrong place", () => {
  it.each([
    ["await f();", `1:1+5 \`await\` only works inside an async function. | ${INTO_MAIN}`],
    ["if (a) {\n  b = [await f()];\n}", `2:8+5 \`await\` only works inside an async function. | ${INTO_MAIN}`],
    ["for await (const x of y) f(x);", `1:1+9 \`for await\` only works inside an async function. | ${INTO_MAIN}`],
    ["{\n\tawait using a = b;\n}", `2:2+11 \`await using\` only works inside an async function. | ${INTO_MAIN}`],
    ["class A { [await f()]() {} }", `1:12+5 \`await\` only works inside an async function. | ${INTO_MAIN}`],
  ])("at the top level, under asyncio rules: %j", async (source, expected) => {
    expect(await diagnose(source)).toEqual([expected]);
    expect(await diagnose(source, "javascript")).toEqual([]);
  });

  it.each([
    [
      "function f() {\n  return await g();\n}",
      `2:10+5 \`await\` only works inside an async function, and \`f\` is not one. | ${BEFORE_FUNCTION}`,
    ],
    [
      "const f = () => {\n  await g();\n};",
      `2:3+5 \`await\` only works inside an async function, and \`f\` is not one. | ${BEFORE_PARAMETERS}`,
    ],
    [
      "xs.forEach((x) => await x);",
      `1:19+5 \`await\` only works inside an async function, and this arrow function is not one. | ${BEFORE_PARAMETERS}`,
    ],
    [
      "xs.map(function () { await x; });",
      `1:22+5 \`await\` only works inside an async function, and this function is not one. | ${BEFORE_FUNCTION}`,
    ],
    [
      "class Kitchen {\n  brew() { await g(); }\n}",
      "2:12+5 `await` only works inside an async function, and `Kitchen.brew` is not one. | Make it async: write `async` in front of its name.",
    ],
    [
      "class Kitchen {\n  constructor() { await g(); }\n}",
      "2:19+5 `await` only works inside an async function, and `Kitchen.constructor` is not one. | It cannot be made async: move the waiting into a method.",
    ],
    ["class Kitchen {\n  x = await g();\n}", "2:7+5 `await` only works inside an async function. | Move it into one."],
    [
      "class Kitchen {\n  static { await g(); }\n}",
      "2:12+5 `await` only works inside an async function. | Move it into one.",
    ],
    [
      "async function f() {\n  function g() { await h(); }\n}",
      `2:18+5 \`await\` only works inside an async function, and \`g\` is not one. | ${BEFORE_FUNCTION}`,
    ],
    [
      "function f() { await using a = b; }",
      `1:16+5 \`await using\` only works inside an async function, and \`f\` is not one. | ${BEFORE_FUNCTION}`,
    ],
    [
      "function f() { for await (const a of b) g(a); }",
      "1:20+5 `for await` only works inside an async function. | Make the function around it async: write `async` in front of it.",
    ],
    [
      "async function f(a = await g()) {}",
      "1:22+5 `await` does not work in the default value of a parameter. | Move it into the body of the function.",
    ],
  ])("in a function, under both rules: %j", async (source, expected) => {
    expect(await diagnose(source)).toEqual([expected]);
    expect(await diagnose(source, "javascript")).toEqual([expected]);
  });
});

describe("what cannot be loaded", () => {
  it.each([
    ['import fs from "fs";', `1:16+4 There is no module "fs" here. | ${THERE_IS}`],
    ['import Asyncio from "Asyncio";', '1:21+9 There is no module "Asyncio" here. | Did you mean "asyncio"?'],
    ['import { a } from "./a.ts";', `1:19+8 A program here is a single file: there is no "./a.ts". | ${THERE_IS}`],
    ['import "https://example.org/a.js";', `1:8+26 A program here cannot load code from the network. | ${THERE_IS}`],
    ['export * from "fs";', `1:15+4 There is no module "fs" here. | ${THERE_IS}`],
    ['export { a } from "fs";', `1:19+4 There is no module "fs" here. | ${THERE_IS}`],
    ['import fs = require("fs");', `1:21+4 There is no module "fs" here. | ${THERE_IS}`],
    [
      'const a = import("time");',
      '1:11+14 `import()` is not available here. | Write `import asyncio from "asyncio"`, or whichever module you need, at the top.',
    ],
    [
      'const a = require("time");',
      '1:11+15 `require()` is not available here. | Write `import asyncio from "asyncio"`, or whichever module you need, at the top.',
    ],
    [
      "f(import.meta.url);",
      "1:3+11 `import.meta` is not available here. | A program here is a single file without an address: leave this out.",
    ],
  ])("refuses %s", async (source, expected) => {
    expect(await diagnose(source)).toEqual([expected]);
  });

  it.each([
    'import type { Stats } from "fs";',
    'import { type Stats, type Dirent } from "fs";',
    'export type { Stats } from "fs";',
    'import type fs = require("fs");',
    'function require(name: string) { return name; }\nrequire("fs");',
    'import asyncio from "asyncio";\nimport * as time from "time";',
  ])("takes %s", async (source) => {
    expect(await diagnose(source)).toEqual([]);
  });
});

describe("names that are taken", () => {
  it.each([
    ["const $$wait = 1;", "1:7+6", "$$wait"],
    ["f($$anything);", "1:3+10", "$$anything"],
    ["function __async() {}", "1:10+7", "__async"],
    ["f({ __toESM });", "1:5+7", "__toESM"],
    ["const { a: __using } = b;", "1:12+7", "__using"],
  ])("refuses %s", async (source, place, name) => {
    const words = `The name \`${name}\` is taken by the machinery that runs your program. | Choose another name.`;
    expect(await diagnose(source)).toContain(`${place} ${words}`);
  });

  it.each([
    "a.$$wait; a?.__async; ({ __using: 1, $$x() {} }); class A { $$y = 1; #__await = 2 }",
    "const $a = 1, _$$b = 2, __c = 3;",
  ])("takes %s", async (source) => {
    expect(await diagnose(source)).toEqual([]);
  });
});

describe("regular expressions that the engine refuses", () => {
  const hint = "Write a backslash before a character that stands for itself: `\\(`.";

  it.each([
    ["f();\nconst a = /(/;", "2:11+3", "Unterminated group"],
    ["const a = /(?<n>a)(?<n>b)/u;", "1:11+17", "Duplicate capture group name"],
  ])("refuses %s", async (source, place, why) => {
    expect(await diagnose(source)).toEqual([`${place} This regular expression is not right: ${why}. | ${hint}`]);
  });

  it("takes the others", async () => {
    expect(await diagnose("const a = /(?<n>a)|(?<n>b)/v, b = /[^]$/;")).toEqual([]);
  });
});

describe("arguments outside of a function", () => {
  it.each([
    ["f(arguments);", "1:3+9"],
    ["const f = () => [typeof arguments];", "1:25+9"],
    ["class A { [arguments[0]] = 1; }", "1:12+9"],
  ])("refuses %s", async (source, place) => {
    const hint = "Use the parameters of a function: `function f(...values) { … }`.";
    expect(await diagnose(source)).toEqual([`${place} There is no \`arguments\` outside of a function. | ${hint}`]);
  });

  it.each(["function f() { return () => arguments; }", "a.arguments; ({ arguments: 1, f() { arguments } });"])(
    "takes %s",
    async (source) => {
      expect(await diagnose(source)).toEqual([]);
    },
  );
});

describe("mistakes in the text", () => {
  it.each([
    ["function f() {\n  if (a) {\n    g();\n}\n", "2:10+1 This `{` is never closed. | Add the missing `}`."],
    ["f(1, 2;", "1:2+1 This `(` is never closed. | Add the missing `)`."],
    ["const a = [1, 2;\nconst b = 3;", "1:11+1 This `[` is never closed. | Add the missing `]`."],
    ["const a = `${b;\n`;", "1:12+2 This `${` is never closed. | Add the missing `}`."],
    ["f();\n}", "2:1+1 This `}` closes nothing. | Delete it, or look for one too many above."],
    ["const a = ;\nf(", "1:11+1 `;` does not belong here. | Look for something missing or too much just before it."],
    ["f(1 2);", "1:5+1 `2` does not belong here. | Perhaps `,` is missing before it."],
    ["f(1,, 2);", "1:5+1 `,` does not belong here. | Look for something missing or too much just before it."],
    ["let a = 5 b", "1:11+1 `b` does not belong here. | A new statement begins on a line of its own, or behind a `;`."],
    ["let a = 5 +", "1:12+0 The program ends too early. | Finish what its last lines begin."],
    [
      "with (a) f();",
      "1:1+4 There is no `with` in TypeScript. | What `async with` does in Python, `await using name = …` does here.",
    ],
    [
      'const a = "b;\n',
      "1:11+3 This string is never closed. | Add the missing quote on the same line; a string over several lines stands in backquotes.",
    ],
    ["const a = `b;\n", "1:12+1 This string is never closed. | Add the missing backquote."],
    ["f(); /* g", "1:6+1 This comment is never closed. | Add the missing `*/`."],
    ["const a;", "1:8+1 A `const` needs a value at once. | Write `= …` behind the name, or declare it with `let`."],
    ["let { a };", "1:10+1 There is nothing here to take apart. | Write `= …` behind the name."],
    ["return 1;", "1:1+6 `return` only works inside a function."],
    ["break;", "1:1+5 `break` only works inside a loop or a `switch`."],
    ["continue;", "1:1+8 `continue` only works inside a loop."],
    ["let private = 1;", "1:5+7 `private` is a reserved word: it cannot be a name. | Choose another name."],
    [
      "f() = 1;",
      "1:1+1 This cannot be given a value: only a variable or a property can. | To compare two values, write `===`.",
    ],
    [
      "a ?? b || c;",
      "1:8+1 `??` cannot stand next to `&&` or `||` without parentheses. | Put parentheses around the part that comes first.",
    ],
    [
      "yield 1;",
      "1:1+5 `yield` only works inside a generator. | Make the function around it one: write `function*`, or `async function*`.",
    ],
    [
      "try { f(); }",
      "1:1+3 This `try` has neither a `catch` nor a `finally`. | Add `catch (error) { … }` or `finally { … }` behind it.",
    ],
    ["export { a };", "1:10+1 `a` is exported, but it is declared nowhere. | Declare it, or leave out the export."],
  ])("explains %j", async (source, expected) => {
    expect(await diagnose(source)).toEqual([expected]);
  });

  it.each([
    ["let a = 1;\nlet a = 2;", "2:5+1"],
    ["function a() {}\nconst a = 1;", "2:7+1"],
    ['import a from "time";\nclass a {}', "2:7+1"],
    ["function f(a) {\n  let a;\n}", "1:12+1"],
  ])("explains that something is declared twice: %j", async (source, place) => {
    const words = "`a` is already declared. | Choose another name for one of the two.";
    expect(await diagnose(source)).toEqual([`${place} ${words}`]);
  });

  it.each(["asyncio", "javascript"] as const)("explains an assignment to a constant, under %s rules", async (rules) => {
    const source =
      'import time from "time";\nasync function f() {\n  const é = 1, a = "é"; a = await g(é);\n}\ntime = 2;';
    const expected = [
      "3:25+1 `a` is a constant: it cannot be given another value. | Declare it with `let` instead of `const`.",
      "5:1+4 `time` is imported: it cannot be given another value. | Use a variable of your own.",
    ];
    expect(await diagnose(source, rules)).toEqual(expected);
    if (rules === "javascript") expect(await diagnose(`${source}\nawait f();`, rules)).toEqual(expected);
  });
});

describe("Python in the text", () => {
  it.each([
    [
      "async def main():",
      "Python's `def name():` is `function name() { … }` here, and `async def` is `async function`.",
    ],
    ["if a:\n  f()", "What stands between `if` (or `while`, or `for`) and the block needs parentheses."],
    ["elif (a) {}", "Python's `elif` is `else if (…)` here."],
    ["try:\n  f()", "A block stands in `{ … }` here."],
    ["async with a as b:", "Python's `async with` is `await using name = …` here."],
    ["async for a in b:", "Python's `async for` is `for await (const … of …) { … }` here."],
    ["from time import sleep", 'Python\'s `from time import sleep` is `import { sleep } from "time"` here.'],
    ["import asyncio", 'Write `import asyncio from "asyncio"`.'],
    ["f() # g", "A comment begins with `//` here."],
    ["f = lambda a: a", "Python's `lambda x: …` is `(x) => …` here."],
    ['print(f"a {b}")', 'Python\'s `f"{x}"` is `${x}` in backquotes here.'],
    ["f(“a”)", "Use straight quotes, \" or '."],
    ["if (a and b) {}", "Python's `and` is `&&` here."],
    ["if (a or b) {}", "Python's `or` is `||` here."],
    ["if (not a) {}", "Python's `not` is `!` here."],
    ["raise ValueError()", "Python's `raise` is `throw` here."],
  ])("says how TypeScript puts %j", async (source, hint) => {
    expect((await diagnose(source))[0]?.split(" | ")[1]).toBe(hint);
  });
});

describe("many mistakes", () => {
  it("come sorted, at most 20, one for each line that cannot be read", async () => {
    const lines = Array.from({ length: 30 }, (_, index) => `let a${String(index)} = 1 2 3`);
    const diagnostics = await diagnose(`${lines.join("\n")}\nimport "fs";`);
    expect(diagnostics).toHaveLength(20);
    expect(diagnostics.map((text) => Number.parseInt(text, 10))).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    const both = await diagnose('$$a();\nlet b = 1 2;\nimport "fs";\nawait 1;');
    expect(both.map((text) => Number.parseInt(text, 10))).toEqual([1, 2, 3, 4]);
  });
});
