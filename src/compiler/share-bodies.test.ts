import { expect, it } from "vitest";
import { createNodeCompiler } from "./node.ts";

const compiler = createNodeCompiler();

async function compile(source: string): Promise<string> {
  const result = await compiler.compile(source, { file: "a.ts", rules: "asyncio" });
  if (result.kind !== "compiled") throw new Error("It does not compile.");
  return result.program.code;
}

/** How many of the calls that the program makes of async functions get a generator function that no other call got. */
async function countBodies(source: string): Promise<number> {
  const bodies = new Set<unknown>();
  const helpers = {
    __async: (self: unknown, parameters: ArrayLike<unknown> | null, body: (...all: unknown[]) => Generator) => {
      bodies.add(body);
      Array.from(body.apply(self, Array.from(parameters ?? [])));
    },
  };
  const pass = (_at: unknown, value: unknown): unknown => value;
  const names = ["module", "$$at", "$$call", "$$wait", "$$iterate", "$$leave", "$$drop", "$$beat", "$$helpers"];
  const values = [{ exports: {} }, pass, pass, pass, pass, pass, pass, pass, helpers];
  (Function as unknown as (...all: string[]) => (...all: unknown[]) => void)(
    ...names,
    await compile(source),
  )(...values);
  return bodies.size;
}

it("lets all calls of a declared function share one generator function, nested ones per closure", async () => {
  expect(await countBodies("async function f(a, b = 1, ...c) { await a; }\nf(1); f(2); f(3);")).toBe(1);
  expect(
    await countBodies("async function f({ a }) { async function g(b) { await a + b; } g(1); g(2); }\nf({}); f({});"),
  ).toBe(3);
});

it("leaves what is no declaration as it is", async () => {
  expect(await countBodies("const f = [\n  async function g(a) { await a; }\n];\nf[0](1); f[0](2);")).toBe(2);
});

it("takes the text of templates for nothing but text", async () => {
  const spoof = "function g(a) {\n  return __async(this, null, function* () {\n    yield 0;\n  });\n}";
  const code = await compile(`async function f(a) {\n  await a;\n  return \`\n${spoof}\n\`;\n}\nf(1);`);
  expect(code).toContain(spoof);
  expect(code).toMatch(/^ {2}function\* \$\$body_0 +\(a\) \{$/mu);
});

it("moves no line of what it leaves, and leaves no mark but in names", async () => {
  const code = await compile("async function f(a) {\n  await a;\n}\nf(1);");
  const lines = code.split("\n");
  const head = lines.findIndex((line) => line.startsWith("function f("));
  expect(lines[head + 1]).toMatch(/^ {2}function\* \$\$body_0 +\(a\) \{$/u);
  expect(lines.slice(head + 2).join("\n")).not.toContain("body");
  expect(lines.slice(-4)).toEqual(["", expect.stringContaining("f(1)"), "}", ""]);
});
