import { describe, expect, it } from "vitest";
import { matchBrackets } from "./brackets.ts";

describe("matchBrackets", () => {
  it.each([
    ["f([{}])", 3],
    ["'(' + \"[\" + /[({/]+/ // (\n/* ( */", 0],
    ["`(${f(`${[1]}`)}(`", 4],
    ["const a = b / (c) / d; // (", 1],
    ["if (a) return /[(]/.test(b)", 1],
    ["x = { a: `${{ b: 1 }.b}` }", 3],
    ["'it\\'s (' + `\\${(`", 0],
  ])("finds partners for all in %s", (text, depth) => {
    expect(matchBrackets(text)).toEqual({ depth, single: null });
  });

  it.each([
    ["foo(1, 2", "never-closed", "(", 3],
    ["foo(1, 2]", "never-closed", "(", 3],
    ["function f() {\n  foo(;\n}", "never-closed", "(", 20],
    ["f(`${x`", "never-closed", "${", 3],
    ["foo())", "never-opened", ")", 5],
    ["}\n{", "never-opened", "}", 0],
    ["function f() {\n  if (x) {\n    g();\n}\nf();\n", "never-closed", "{", 24],
    ["function f() {\n  if (x) {\n  }\n\nf();\n", "never-closed", "{", 13],
    ["class A {\n  f() {\n    g(() => {\n      h();\n    });\n\n  i() {\n  }\n}\n", "never-closed", "{", 16],
  ])("finds the one that stands alone in %j", (text, kind, bracket, offset) => {
    expect(matchBrackets(text).single).toEqual({ kind, text: bracket, offset });
  });

  it("takes hostile texts", () => {
    expect(matchBrackets("(".repeat(60_000)).depth).toBe(60_000);
    expect(matchBrackets("`${".repeat(20_000)).depth).toBe(20_000);
    expect(matchBrackets("/".repeat(60_000)).single).toBeNull();
    expect(matchBrackets('"\\'.repeat(30_000)).single).toBeNull();
    expect(matchBrackets("\u0000`\\").single).toBeNull();
  });
});
