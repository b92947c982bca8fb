import { describe, expect, it } from "vitest";
import { packAt } from "#recording";
import { createNodeCompiler } from "./node.ts";
import { compile, execute, runCompiled } from "./testing/run-both-ways.ts";

const compiler = createNodeCompiler();

describe("createNodeCompiler", () => {
  it("gives a program that the runtime can drive", async () => {
    const source =
      'import asyncio from "asyncio";\nasync function main() {\n  await asyncio.sleep(1);\n}\nasyncio.run(main());\n';
    const result = await compiler.compile(source, { file: "breakfast.ts", rules: "asyncio" });
    expect(result).toMatchObject({
      kind: "compiled",
      program: {
        file: "breakfast.ts",
        rules: "asyncio",
        functions: [{ name: "main", at: packAt(2, 1), end: packAt(4, 2) }],
      },
    });
    const code = result.kind === "compiled" ? result.program.code : "";
    expect(code).toMatch(/^"use strict"; \{\n/u);
    expect(code).not.toMatch(/\basync\b|\bawait\b|\$\$mark|\beval\b/u);
  });

  it("gives the same program for the same text, whatever was compiled before or meanwhile", async () => {
    const sources = ["async function a() { await 1; }", "const b = async () => 2;", "class C { async c() {} }"];
    const options = { file: "main.ts", rules: "asyncio" } as const;
    const together = await Promise.all(sources.map((source) => compiler.compile(source, options)));
    for (const [index, source] of sources.entries()) {
      expect(await compiler.compile(source, options)).toEqual(together[index]);
    }
  });
});

describe("what V8 has not, but TypeScript does", () => {
  it("is compiled: decorators, accessors", async () => {
    const source = `const seen: unknown[] = [], note = (value: any, { name }: any): any => void seen.push(name, typeof value);
@note class A { static self = A; @note m() { return A.name } @note accessor a = 1; @note #b = 2; @note static c = 3; }
log(seen, A.name, A.self === A, new A(), new A().m(), new A().a);`;
    // As the decorators proposal says, and TypeScript's own output does.
    const seen =
      "[\n  'm',  'function',\n  'a',  'object',\n  'c',  'undefined',\n  '#b', 'undefined',\n  'A',  'function'\n]";
    expect(await runCompiled(source)).toEqual([`${seen} 'A' true A {} 'A' 1`]);
  });
});

const EXPORTS = `export async function wait() { return 1; }
export default class Kitchen {}
export const a = 2, { b, c: [d = 3] } = { b: 4, c: [] as number[] };
let counter = 0; export { counter, d as "the d" };
export enum Level { Low, High }
export namespace N { export const e = 5; }
export type T = number; export interface I {} type Hidden = 1; export type { Hidden };
counter += 6;`;

describe("what a program exports", () => {
  it.each([
    ["an ordinary program", EXPORTS],
    ["a program that awaits at the top level", `await null;\n${EXPORTS}`],
    ["one that does so last", `${EXPORTS} await null;`],
  ])("is in module.exports after %s", async (_, source) => {
    const module = execute(await compile(source), () => undefined);
    await new Promise((resolve) => setImmediate(resolve));
    const exports = module.exports as Record<string, unknown>;
    const names = ["Level", "N", "a", "b", "counter", "d", "default", "the d", "wait"];
    expect(Object.keys(exports).sort()).toEqual(names);
    expect(exports).toMatchObject({
      a: 2,
      b: 4,
      d: 3,
      "the d": 3,
      counter: 6,
      N: { e: 5 },
      Level: { Low: 0, 1: "High" },
    });
    expect(exports["default"]).toHaveProperty("name", "Kitchen");
    expect(await (exports["wait"] as () => Promise<number>)()).toBe(1);
  });
});

describe("a program that awaits at the top level", () => {
  it("is one call of an async function named <module>, the last in the table", async () => {
    const { functions, code } = await compile("const a = async () => 1;\nawait a();");
    expect(functions).toEqual([
      { name: "a", at: packAt(1, 11), end: packAt(1, 24) },
      { name: "<module>", at: packAt(1, 1), end: packAt(3, 1) },
    ]);
    expect(code).toContain("__async(null, null, function* () {\n  yield 1;");
  });

  it("keeps its imports, unused ones aside, wherever they stand", async () => {
    const source = `log(asyncio, s, time.name); await null;
import asyncio, { name as s, type Task } from "asyncio"; import * as time from "time"; import unused from "builtins";
import {
  // which one
  name as
    other,
} from "time"; log(other);`;
    expect(await runCompiled(source)).toEqual(["'asyncio' 'asyncio' 'time'", "'time'"]);
    expect((await compile(source)).code).not.toContain("builtins");
  });

  it("has functions that can be called before they are declared, and no `this`", async () => {
    expect(await runCompiled("log(f(), this); await 1; function f() { return 2 } log(this);")).toEqual([
      "2 undefined",
      "undefined",
    ]);
  });

  it("is no different for one that only mentions await in a function", async () => {
    const { functions } = await compile(
      "async function f() { await 1; for await (const a of []) { await using b = a; } }",
    );
    expect(functions.map(({ name }) => name)).toEqual(["f"]);
  });
});
