import { describe, expect, it } from "vitest";
import { packAt, type At, type Rules } from "#recording";
import { Edits } from "./edits.ts";
import { instrument } from "./instrument.ts";
import { parseModule } from "./syntax.ts";

function instrumented(source: string, rules: Rules = "asyncio") {
  const edits = new Edits(source);
  const program = parseModule(source)?.program;
  if (!program) throw new Error(`the parser breaks over ${source}`);
  const functions = instrument(edits, program, source, { rules });
  return { text: edits.apply(), functions };
}

/** The places that the calls of one kind carry. */
function placesIn(text: string, callee: string): At[] {
  const calls = text.matchAll(new RegExp(`\\$\\$${callee}\\((?:\\$\\$at\\()?(\\d+)`, "gu"));
  return sorted(Array.from(calls, ([, at]) => Number(at)));
}

/** The places just behind each mark `/*mark*\/` in a text, counted by hand. */
function placesOfMark(source: string, mark: string): At[] {
  const places: At[] = [];
  for (const [index, line] of source.split(/\r\n|[\n\r\u2028]/u).entries()) {
    for (const { 0: text, index: column } of line.matchAll(new RegExp(`/\\*[a-z]*${mark}[a-z]*\\*/`, "gu"))) {
      places.push(packAt(index + 1, column + text.length + 1));
    }
  }
  return sorted(places);
}

function sorted(places: At[]): At[] {
  return places.sort((a, b) => a - b);
}

/**
 * Each kind of place has a letter; a mark names what begins behind it: `w`ait, `i`terate, `l`eave, `d`rop, `b`eat, `c`all.
 * A mark stands where the place is expected, so that nothing here is counted by the compiler itself.
 */
const MARKED = `
/*b*/async function main(a: number, b = () => /*b*/1) {
  /*d*/f(); /*dc*/g(/*w*/await h(), "🍞", /*w*/await k());
\t/*w*/await (1, /*b*/async () => { /*w*/await 2; /*l*/return f(); });
  /*ib*/for await (const x of /*c*/f(/*w*/await xs)) /*d*/f(x);
  /*w*/await using one = f(), two = g();
  /*b*/for (let i = 0; i < /*w*/await n; i++) { /*b*/while (i) /*b*/do { i--; } while (i); }
  /*b*/for (const key in a) /*b*/for (const y of key) if (y) continue; else /*d*/f?.();
  /*d*/f(), /*d*/g(); a && /*d*/h(); a ? /*d*/f() : (/*d*/g() as any); (/*d*/h())!;
  /*l*/return b as any;
}
/*b*/async function* gen() { /*l*/yield f(); /*l*/yield* gen(); yield 1; const x = /*l*/yield a; return; }
class Kitchen extends Base {
  /*b*/constructor(private a: number) { super(a); this.a; super.b; }
  /*b*/async #brew() { return /*w*/await f(); }
  /*b*/static async *ticks() { yield 1; }
  /*b*/get a() { return /*c*/f(); } /*b*/set a(x) { /*c*/new Thing(g()); void /*c*/f(); x = /*c*/f(g()).h(k()) + /*c*/g(); throw new E(); tag\`x\`; }
  field = async () => /*bl*/f(); static { /*d*/f(); /*b*/for (;;) break; }
}
const object = { /*b*/async m() {}, async: 1, p: /*b*/function* () { yield /*c*/f(); }, q: (x: any) => /*b*/({ x }) };
`;

const KINDS = { wait: "w", iterate: "i", leave: "l", drop: "d", beat: "b", call: "c" };

describe("instrument", () => {
  it.each(Object.entries(KINDS))("gives each $$%s the place of what it stands for", (callee, mark) => {
    const expected = placesOfMark(MARKED, mark);
    expect(expected.length).toBeGreaterThan(0);
    // Some places are noted twice: of `await using` with two variables, of a call with a call among its arguments.
    expect([...new Set(placesIn(instrumented(MARKED).text, callee))]).toEqual(expected);
  });

  it.each(["\r\n", "\r", "\u2028"])("counts lines that end with %j", (lineEnd) => {
    const source = MARKED.replaceAll("\n", lineEnd);
    for (const [callee, mark] of Object.entries(KINDS)) {
      const places = new Set(placesIn(instrumented(source).text, callee));
      expect(places).toEqual(new Set(placesOfMark(source, mark)));
    }
  });

  it("adds and removes no line", () => {
    expect(instrumented(MARKED).text.split("\n")).toHaveLength(MARKED.split("\n").length);
  });

  it("takes hold of nothing but the text's own code", () => {
    const source = "// await f()\nconst a = 'await f()', b = `while (true) ${1} f()`, c = /await f()/; /* f(); */";
    expect(instrumented(source).text).toBe(`export{};${source}`);
  });

  it("tells each async function's index before anything else in it", () => {
    const { text, functions } = instrumented(MARKED);
    const markers = Array.from(text.matchAll(/[{(]await (\d+)[;,]\$\$beat\(/gu), ([, index]) => Number(index));
    expect(markers).toEqual([...functions.keys()]);
    expect(functions).toHaveLength(7);
  });

  it.each([
    ["function f() { 'use strict'; g; }", "function f() { 'use strict';;$$beat(1025); g; }"],
    ["async function f() { 'use strict'\ng }", "async function f() { 'use strict';await 0;$$beat(1025);\ng }"],
    ["const f = () => { }", "const f = () => {$$beat(1035); }"],
    ["const f = async x => x", "const f = async x => (await 0,$$beat(1046), $$leave($$at(1046),x))"],
    ["const f = () => ({})", "const f = () => ($$beat(1041),({}))"],
    [
      "async () => { await(a)\nreturn(a) }",
      "async () => {await 0;$$beat(1025); await $$wait($$at(1039),(a))\nreturn $$leave($$at(2049),(a)) }",
    ],
    ["const [a] = f(g())", "const [a] = f($$call(1037, $$call($$at(1039),g())))"],
    ["f()(g())", " $$drop($$at(1025),f()($$call(1025,g())))"],
    ["a = f().g(b)", "a =  $$call($$at(1029),f().g($$call(1029,b)))"],
    ["while (a);", "while (a){$$beat(1025);;}"],
    ["do f()\nwhile (a)", "do {$$beat(1025); $$drop($$at(1028),f())}\nwhile (a)"],
    ["'use strict'; f", "              f"],
  ])("writes %j as %j", (source, expected) => {
    expect(instrumented(source).text).toBe(`export{};${expected}`);
  });
});

describe("the names of functions", () => {
  // Left: what CPython 3.13 prints as `__qualname__` for the same nesting of def, class and lambda.
  it.each([
    ["async function main() {}", "main", "main"],
    ["const main = async () => 1;", "main", "main"],
    ["let main; main = (async function () {}) as any;", "main", "main"],
    ["const named = async function own() {};", "own", "own"],
    ["class Kitchen { async brew() {} }", "Kitchen.brew", "Kitchen.brew"],
    ["class Kitchen { static async #brew() {} }", "Kitchen.#brew", "Kitchen.#brew"],
    ["class Kitchen { brew = async () => 1 }", "Kitchen.brew", "Kitchen.brew"],
    ["const Kitchen = class { async brew() {} };", "Kitchen.brew", "Kitchen.brew"],
    ["function outer() { async function inner() {} }", "outer.<locals>.inner", "inner"],
    ["function outer() { class Kitchen { async brew() {} } }", "outer.<locals>.Kitchen.brew", "Kitchen.brew"],
    ["class Kitchen { outer() { const inner = async () => 1; } }", "Kitchen.outer.<locals>.inner", "inner"],
    ["const outer = () => { const inner = async () => 1; };", "outer.<locals>.inner", "inner"],
    ["f(async () => 1);", "<lambda>", "<anonymous>"],
    ["function outer() { f(async () => 1); }", "outer.<locals>.<lambda>", "<anonymous>"],
    ["f(() => async () => 1);", "<lambda>.<locals>.<lambda>", "<anonymous>"],
    ["const a = [async () => 1];", "<lambda>", "<anonymous>"],
    ["const o = { brew: async () => 1 };", "brew", "brew"],
    ["const o = { async 'make tea'() {} };", "make tea", "make tea"],
    ["const o = { async [Symbol.asyncDispose]() {} };", "[Symbol.asyncDispose]", "[Symbol.asyncDispose]"],
    ["o.brew = async () => 1;", "brew", "brew"],
    ["const { brew = async () => 1 } = o;", "brew", "brew"],
    ["export default async function () {}", "default", "default"],
    ["async function* ticks() {}", "ticks", "ticks"],
  ])("of %s", (source, inPython, inJavaScript) => {
    const names = (rules: Rules): string[] => instrumented(source, rules).functions.map(({ name }) => name);
    expect(names("asyncio")).toEqual([inPython]);
    expect(names("javascript")).toEqual([inJavaScript]);
  });
});
