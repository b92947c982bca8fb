// The world that a program finds itself in: what is there, what it can do with it, and what it cannot. In Node; the same
// is asked of a browser in e2e/sandbox.e2e.ts.

import { describe, expect, it } from "vitest";
import { createNodeCompiler } from "#compiler/node";
import type { Recording } from "#recording";
import { PROGRAM_GLOBALS } from "#runtime";
import { createNodeSandbox } from "#sandbox/node";
import { findUnfrozen } from "#sandbox/testing";
import { ALLOWED_GLOBALS } from "./prelude/allowed-globals.ts";

const compiler = createNodeCompiler();
const sandbox = createNodeSandbox();

async function run(source: string): Promise<Recording> {
  const compiled = await compiler.compile(source, { file: "program.ts", rules: "asyncio" });
  if (compiled.kind === "not-compiled") throw new Error(compiled.diagnostics[0]?.message);
  return (await sandbox.run({ program: compiled.program, seed: 1 })).recording;
}

function printed({ output }: Recording): string[] {
  return output.map(({ text }) => text);
}

function isOurs(name: string): boolean {
  return PROGRAM_GLOBALS.some((ours) => ours === name);
}

describe("the world of a run", () => {
  it("calls our classes what they are called", async () => {
    const source = `import asyncio from "asyncio";
import * as builtins from "builtins";
for (const names of [asyncio, builtins, { Promise }])
  for (const [name, value] of Object.entries(names as Record<string, unknown>))
    if (typeof value === "function" && /^[A-Z]/.test(name)) console.log(name, value.name);`;
    const pairs = printed(await run(source)).map((line) => line.split(" "));
    expect(pairs.length).toBeGreaterThan(20);
    for (const [name, its] of pairs) expect(its).toBe(name);
  });

  it("holds nothing but what is allowed", async () => {
    const names = "Object.getOwnPropertyNames(globalThis)";
    const inherited = "Object.getOwnPropertyNames(Object.getPrototypeOf(globalThis))";
    const recording = await run(`for (const name of ${names}) console.log(name); console.log(${inherited}.length);`);
    const found = printed(recording);
    expect(found.pop()).toBe("0");
    expect(found.filter((name) => !ALLOWED_GLOBALS.has(name) && !isOurs(name))).toEqual([]);
    expect(found).toEqual(expect.arrayContaining(["Array", "JSON", "Map", "Proxy", "URL", "parseInt"]));
  });

  it("shows no real time", async () => {
    const source = `import asyncio from "asyncio";
const tell = new Intl.DateTimeFormat("en", { dateStyle: "full", timeZone: "UTC" });
asyncio.run((async () => {
  console.log(tell.format());
  await asyncio.sleep(12 * 3600);
  console.log(tell.format(), "|", tell.formatToParts().map(({ value }) => value).join(""), "|", tell.format(0));
  console.log(tell.format === tell.format, [new Date(0)].map(tell.format).join(), tell.format.name === "");
})());`;
    expect(printed(await run(source))).toEqual([
      "Wednesday, January 1, 2025",
      "Thursday, January 2, 2025 | Thursday, January 2, 2025 | Thursday, January 1, 1970",
      "true Thursday, January 1, 1970 true",
    ]);
  });

  it.each(["process", "Buffer", "WebAssembly", "SharedArrayBuffer", "Atomics", "navigator", "$$twin", "$$program"])(
    "has no %s",
    async (name) => {
      expect(printed(await run(`console.log(typeof (globalThis as any)[${JSON.stringify(name)}]);`))).toEqual([
        "undefined",
      ]);
    },
  );

  it.each([
    ["eval", 'eval("1")'],
    ["eval by another name", '(0, eval)("1")'],
    ["Function", 'new Function("return 1")'],
    ["the constructor of any function", '(() => 1).constructor("return 1")'],
    ["that of generators", 'Object.getPrototypeOf(function* () {}).constructor("yield 1")'],
    ["that of async functions", 'Reflect.construct(Object.getPrototypeOf(async () => 1).constructor, ["return 1"])'],
  ])("makes no code of texts: %s", async (_what, source) => {
    expect((await run(source)).outcome).toMatchObject({
      error: {
        name: "EvalError",
        message: "Text cannot be run as code here. Write what it does as a function.",
      },
    });
  });

  it.each([
    ["a buffer", "new ArrayBuffer(300_000_000)"],
    ["an array of numbers", "new Float64Array(40_000_000)"],
    ["many small ones", "const all = []; for (;;) all.push(new Uint8Array(1_000_000))"],
    ["one that may grow", "new ArrayBuffer(1, { maxByteLength: 2 ** 30 })"],
    ["one that is moved", "new ArrayBuffer(1).transfer(300_000_000)"],
    ["one from a list that says it is long", "new Uint8Array({ length: 2 ** 30 })"],
    [
      "a length that changes",
      "let n = 0; new Uint8Array({ valueOf: () => (n++ === 0 ? 1 : 2 ** 30) } as never).length > 1 || new Uint8Array(3e8)",
    ],
    ["a class of one's own", "class Bytes extends Uint8Array {}\nnew Bytes(300_000_000)"],
    ["the class found at an instance", "new ((new Uint8Array(1)).constructor as any)(300_000_000)"],
    ["a copy", "const a = new Uint8Array(200_000_000); a.slice()"],
  ])("has 256 MiB for array buffers: %s", async (_what, source) => {
    expect((await run(source)).outcome).toMatchObject({
      error: {
        name: "RangeError",
        message: "This program asks for more than 256 MiB of array buffers in all. Use fewer or smaller ones.",
      },
    });
  });

  it.each([
    ["at once", '"x".repeat(2 ** 27)'],
    ["little by little", 'for (;;) "0123456789".repeat(100_000)'],
    ["by padding", '"x".padEnd(2 ** 27)'],
    [
      "by a count that changes",
      'let n = 0; "x".repeat({ valueOf: () => (n++ === 0 ? 1 : 2 ** 28) } as never); "x".padStart(1e8)',
    ],
  ])("has 64 million characters for repeating: %s", async (_what, source) => {
    expect((await run(source)).outcome).toMatchObject({
      error: {
        name: "RangeError",
        message: "This program makes more than 64 million characters by repeating text. Use fewer or smaller ones.",
      },
    });
  });

  it("has 100 million elements for filling arrays", async () => {
    expect((await run("new Array(2 ** 27).fill(0);")).outcome).toMatchObject({
      error: {
        name: "RangeError",
        message: "This program fills arrays with more than 100 million elements in all. Use fewer or smaller ones.",
      },
    });
  });

  it.each(["constructor", "__proto__", "toString"])("has no module called %s", async (name) => {
    const source = `const load = require as any; console.log(Object.keys(load("${name}")));`;
    expect((await run(source)).outcome).toMatchObject({
      error: { name: "TypeError", message: expect.stringContaining(`There is no module "${name}" here.`) as string },
    });
  });

  it("holds nothing that can be changed but what is the program's own", async () => {
    // Node's own classes are not ours to freeze; in the page there are none of another realm (e2e/sandbox.e2e.ts).
    const foreign = ["TextDecoder", "TextEncoder", "URL", "URLSearchParams", "atob", "btoa"];
    expect(printed(await run(findUnfrozen([...foreign, ...PROGRAM_GLOBALS])))).toEqual([
      expect.stringMatching(/^checked \d{3,}$/u),
    ]);
  });

  it("is fixed: what a program does to its names and built-ins reaches nobody", async () => {
    const patches = [
      "globalThis.Map = class {}",
      "globalThis.Object = null",
      "delete globalThis.Array",
      "Array.prototype.push = () => 0",
      "Object.prototype.toString = () => 'patched'",
      "Object.defineProperty(Map.prototype, 'get', { value: () => 1 })",
      "Object.setPrototypeOf(Array.prototype, null)",
      "Error.prepareStackTrace = (_, sites) => sites",
      "Symbol.prototype.extra = 1",
    ];
    const attempts = patches.map(
      (patch) => `try { ${patch}; console.log("done"); } catch (e) { console.log(e.name); }`,
    );
    expect(printed(await run(attempts.join("\n")))).toEqual(patches.map(() => "TypeError"));
  });

  it("shows functions as they were written, and nothing of ours", async () => {
    const source = `function add(a: number, b: number) { for (;;) { return a + b; } }
console.log(String(add).replace(/\\s+/g, " "), String(console.log), String(Map), String(class A { x = 1; }).replace(/\\s+/g, " "));`;
    expect(printed(await run(source))).toEqual([
      "function add(a, b) { for (; ; ) { return a + b; } } function print() { [native code] } " +
        "function Map() { [native code] } class A { x = 1; }",
    ]);
  });

  it("has one clock", async () => {
    const source = `const dates = [Date, globalThis.Date, new Date().constructor];
      console.log(dates.map((D: any) => [D === Date, D.now(), new D().getTime(), new D(5).getTime()].join()).join(" "));`;
    const now = Date.UTC(2025, 0, 1, 12);
    expect(printed(await run(source))).toEqual([new Array(3).fill(`true,${now},${now},5`).join(" ")]);
  });

  it("is not the world of the next run", async () => {
    await run(`(globalThis as any).leak = 2; Math.random = () => 7; (Promise.prototype as any).leak = 3;`);
    const after = "console.log((globalThis as any).leak, Math.random() < 1, (Promise.prototype as any).leak);";
    expect(printed(await run(after))).toEqual(["undefined true undefined"]);
  });
});
