import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runCompiled, runNatively } from "./testing/run-both-ways.ts";

/**
 * Random programs out of everything that something is inserted into, nested in each other. Values are numbers; every
 * loop ends by itself; `n` counts what is logged.
 */
const { program } = fc.letrec<{ statement: string; expression: string; body: string; program: string }>((tie) => {
  const join = (...parts: (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> =>
    fc
      .tuple(...parts.map((part) => (typeof part === "string" ? fc.constant(part) : part)))
      .map((texts) => texts.join(""));
  const withoutAwait = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    text.map((code) => code.replace(/\bawait\b/gu, ""));
  const [expression, statement, body] = [tie("expression"), tie("statement"), tie("body")];
  const space = fc.constantFrom(" ", "\n", " /* ; */ ", " // )\n", "\t");
  const end = fc.constantFrom(";", "\n", ";\n", " ;");
  return {
    expression: fc.oneof(
      { maxDepth: 3, depthIdentifier: "program" },
      fc.constantFrom("1", "n", "x", "(0, n)"),
      join("await", space, expression),
      join("(await (", expression, "))"),
      join("(0,", expression, ",", space, expression, ")"),
      join("(", expression, " ? ", expression, ":", expression, ")"),
      join("same(", expression, ", ", expression, ")"),
      join("later(", expression, ")"),
      join(
        withoutAwait(join("(", fc.constantFrom("x", "(x)", "(x, ...y)", "(x = 2)"), " =>", space, expression)),
        ")(",
        expression,
        ")",
      ),
      join("(await (async x =>", space, expression, ")(", expression, "))"),
      join("(await (async (x) => {", body, "})(", expression, "))"),
      withoutAwait(join("(function () {", body, "})()")),
      join("`${", expression, "}`"),
      join("[", expression, ", ...[", expression, "]][", fc.constantFrom("0", "1"), "]"),
      join("({ x, async m(x) {", body, "} }).x"),
      join("await new (class { x = 1; async m(x) {", body, "} })().m(", expression, ")"),
    ),
    statement: fc.oneof(
      { maxDepth: 3, depthIdentifier: "program" },
      join(space, "log(", expression, ")", end),
      join("same(", expression, ")", end),
      join("x =", space, expression, end),
      join("await", space, expression, end),
      join("if (", expression, ") ", statement, "\nelse", space, statement),
      join("for (let x of [", expression, ", 2])", space, statement),
      join("for await (let y of ticks(", expression, "))", space, statement),
      join("for (let i = 0; i < 2; i++) {", body, "}"),
      join("for (let i = 0, j = ", expression, "; i < 2; i++, same(j))", space, statement),
      join("{ let i = 2; while (--i > 0)", space, statement, "}"),
      join("do {", body, "} while (", expression, " === null)", end),
      join("try {", body, "throw", " ", expression, end, "} catch (x) {", body, "} finally {", body, "}"),
      join("for (;;) {", body, ";break", end, "}"),
      join(
        "switch (",
        expression,
        ") { case 1:",
        body,
        " case ",
        expression,
        ":",
        body,
        "; break; default:",
        body,
        "}",
      ),
      join("{ await using u = resource(", expression, ")", end, body, "}"),
      join("{ using u = resource(", expression, ")", end, body, "}"),
    ),
    body: join(statement, statement, fc.constantFrom("", "if (x === 'never') return x\n")),
    program: join(
      `let n = 0, x = 0;
const same = (a, b) => { log(n++, a, b); return a }, later = async (a) => { await null; return same(a) };
async function* ticks(a) { yield a; yield* [3, later(a)] }
const resource = (a) => ({ [Symbol.dispose]() { log("disposed", a) }, async [Symbol.asyncDispose]() { await null; log("async", a) } });
async function main(x) {`,
      body,
      `}
await main(5);`,
    ),
  };
});

describe("a random program", () => {
  it("does the same compiled as in V8", { timeout: 20_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(program, async (source) => {
        expect(await runCompiled(source)).toEqual(await runNatively(source));
      }),
      { numRuns: 40 },
    );
  });
});
