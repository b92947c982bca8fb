import { describe, expect, it } from "vitest";
import { runCompiled, runNatively } from "./testing/run-both-ways.ts";

/** What fails, with a message for which V8 writes out a part of the program. (Those of `for await` are our helper's.) */
const FAILING = [
  "f()()",
  "f(f())()",
  "f()`x`",
  "new (f())()",
  "o.f()()",
  "o.f().g()",
  "o.f(f()).g(f())",
  "o.g()",
  "o.o.g(f())",
  "o?.g()",
  "o.f()?.g()",
  "new o.g()",
  "new f().x()",
  "o[f()]()",
  "(f() ?? f())()",
  "(0, f())()",
  "(f() ? 1 : f())()",
  "(x = f())()",
  "[f()]()",
  "({ a: f() })()",
  "for (const a of f()) log(a)",
  "for (const a of o.f()) log(a)",
  "const [a] = f()",
  "const [a] = o.f(f())",
  "const { a } = f()",
  "const { a: { b } } = { a: f() }",
  "[x] = f()",
  "({ x } = f())",
  "let [a] = [...f()]",
  "f(...f())",
  "log({ ...f(), a: [...f()] })",
  "f().x",
  "f().x.y = 1",
  "f()[f()]",
  "x.y(f())",
  "f() in f()",
  "o instanceof f()",
  "class A extends f() {}",
  "throw f()",
  "missing(f())",
  "f(missing)",
  "null!.f()",
  "(f as any)()()",
  "const g = (a: any = f()()) => a; g()",
  "await f()()",
  "(await f())()",
  "(await f()).x()",
  "const [a] = await f()",
  "return f()()",
];

describe("the message of an error", () => {
  it.each(FAILING)("is V8's own for %s", async (source) => {
    const program = `function f(..._: any[]): any {} let x: any; const o: any = { f: () => ({}), o: {} };
async function main() { ${source} }\nmain().catch((error) => log(String(error)));`;
    const expected = await runNatively(program);
    expect(expected).toHaveLength(1);
    expect(await runCompiled(program)).toEqual(expected);
  });
});
