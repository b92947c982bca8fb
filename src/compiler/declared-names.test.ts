import { describe, expect, it } from "vitest";
import { declaredNames } from "./declared-names.ts";
import { parseModule } from "./syntax.ts";

describe("declaredNames", () => {
  it.each([
    ["let a, [b, , c = x] = d, { e, f: g = x, [h]: i, ...j } = k;", "a b c e g i j"],
    ["function a(b, { c }, [d], e = x, ...f) {} (function g(h) {}); (i) => x;", "a b c d e f g h i"],
    ["class A { b(c) {} constructor(private d, e) {} f = x; #g; } (class H {});", "A c d e H"],
    ["import a, { b, c as d } from 'time'; import * as e from 'time'; import f = require('time');", "a b d e f"],
    ["try {} catch (a) {} try {} catch ({ b }) {} for (const c of x) {} for (let d in x) {}", "a b c d"],
    ["enum A { B } namespace C { export const D = x; } type E = x; using f = x;", "A C D E f"],
    ["({ a: x, b() {}, get c() { return x; } }); x.d = x; e: for (;;) {} x = f;", ""],
  ])("finds those of %s", (source, expected) => {
    const program = parseModule(source)?.program;
    expect(program && [...declaredNames(program)].sort().join(" ")).toBe(expected.split(" ").sort().join(" "));
  });
});
