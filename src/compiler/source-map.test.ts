import { stripTypeScriptTypes } from "node:module";
import { compileFunction } from "node:vm";
import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import { describe, expect, it } from "vitest";
import { compile, execute } from "./testing/run-both-ways.ts";

/** Where an error was made, as `line:column`; `null` for what is none. */
type Locate = (error: unknown) => string | null;

/** The place of the innermost frame in the program's file. */
function topFrame(error: unknown): { line: number; column: number } {
  const [, line, column] = /main\.ts:(\d+):(\d+)/u.exec(error instanceof Error ? (error.stack ?? "") : "") ?? [];
  return { line: Number(line), column: Number(column) };
}

async function collect(run: (log: (error: unknown) => void) => unknown, locate: Locate): Promise<(string | null)[]> {
  const places: (string | null)[] = [];
  await run((error) => places.push(locate(error)));
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  return places;
}

/** Where V8 says that they are: taking types away by spaces moves nothing. */
function placesInV8(source: string): Promise<(string | null)[]> {
  const stripped = stripTypeScriptTypes(source, { mode: "strip" });
  const options = { filename: "main.ts", lineOffset: -1 };
  const program = compileFunction(
    `"use strict"; return async (log) => {\n${stripped}\n};`,
    [],
    options,
  ) as () => unknown;
  return collect(program() as () => void, (error) => {
    const { line, column } = topFrame(error);
    return `${String(line)}:${String(column)}`;
  });
}

async function mappedPlaces(source: string): Promise<(string | null)[]> {
  const program = await compile(source);
  const map = new TraceMap(program.map);
  return collect(
    (log) => execute(program, log),
    (error) => {
      const { line, column } = topFrame(error);
      const place = originalPositionFor(map, { line, column: column - 1 });
      return place.line === null ? null : `${String(place.line)}:${String(place.column + 1)}`;
    },
  );
}

const PLACES = [
  "log(new Error())",
  "  f(); log(new Error()); /* x */ log(new Error())\n\n\tlog(new Error()); function f() {}",
  "interface A { b: string }\ntype C = A;\n\nlog(new Error()); declare const d: C;\nlog(new Error())",
  "const a = 'é🍞'; log(new Error()); const b = `\n\n${a}`; log(new Error())",
  "function f(a: number): Error { return new Error() }\nlog(f(1)); const g = (): Error => new Error(); log(g())",
  "for (const a of [1]) log(new Error()); while (true) { log(new Error()); break } do log(new Error()); while (false)",
  "class A { b = new Error(); static c = new Error(); d() { return new Error() } get e() { return new Error() } constructor(public_ = new Error()) { log(public_); log(this.b) } }\nlog(A.c); log(new A().d()); log(new A().e)",
  "try { throw new Error() } catch (error: any) { log(error) }\ntry { (null as any).a } catch (error) { log(error) } try { undefined_ } catch (error) { log(error) }",
  "const a: any = { b: 1 }; try { a.b() } catch (error) { log(error) } try { a.c.d } catch (error) { log(error) } try { new a() } catch (error) { log(error) }",
  "async function f() { log(new Error()); await null; log(new Error()); return new Error() }\nawait f(); log(await f()); log(new Error())",
  "const f = async (a: number) => new Error(), g = async () => { await null; return [new Error()] }\nlog(await f(1)); log((await g())[0])",
  "class A { async b() { await null; log(new Error()) } c = async () => log(new Error()); static async *d() { yield new Error(); await null; log(new Error()) } }\nawait new A().b(); await new A().c(); for await (const e of A.d()) log(e)",
  "for await (const a of [1]) log(new Error()); for await (const a of [2]) { await a; log(new Error()) }",
  "{ using a = { [Symbol.dispose]() { log(new Error()) } }; log(new Error()) }\n{ await using b = { async [Symbol.asyncDispose]() { log(new Error()) } }; log(new Error()) }",
  "const a = await Promise.all([1, 2].map(async (b) => { await null; return new Error() })); log(a[0]); log(a[1])",
  "#!/usr/bin/env node\nlog(new Error())",
  "\uFEFF log(new Error())",
  "'use strict'; 'b'\nlog(new Error())",
  "log(new Error());\r\nlog(new Error())\r\n\r\n  log(new Error())",
  "const a = '\u2028'; log(new Error())\u2028log(new Error())",
  "if (true)\n  log(\n    new Error(\n    ))\nelse\n  log(1)",
  "function* f() { yield* g(); log(new Error()) } function* g() { yield /* a */ new Error() }\nfor (const a of f()) log(a)",
];

describe("the source map of a program", () => {
  it.each(PLACES)("leads every error to where V8 says it was made: %j", async (source) => {
    // For V8 these are no part of the code, yet they take columns in the editor's text.
    const reference = source.replace(/^\uFEFF/u, " ").replace(/^#!/u, "//");
    const expected = await placesInV8(reference);
    expect(expected.length).toBeGreaterThan(0);
    expect(await mappedPlaces(source)).toEqual(expected);
  });

  it("is right behind imports, which are moved when a program awaits at the top level", async () => {
    const imports =
      "import {\n  // which one\n  name as\n    other,\n} from 'time'; import asyncio from 'asyncio'; log(new Error());";
    const program = "log(new Error(other + asyncio)); await null;\n  log(new Error())";
    expect(await mappedPlaces(`${imports}\n${program}`)).toEqual(["5:51", "6:5", "7:7"]);
  });

  it("names the learner's file, and nothing of ours", async () => {
    const { map } = await compile("log(1)");
    expect(JSON.parse(map)).toMatchObject({ version: 3, sources: ["main.ts"], names: [] });
    expect(JSON.parse(map)).not.toHaveProperty("sourcesContent");
  });
});
