// The editor's colours are those of static code: on all code of the course and of the documentation, and on corners of
// the language.

import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { highlight } from "#components/code/highlight.ts";
import { readWorld } from "../language/read-world.ts";
import { START, tokenizeLine } from "./tokenize-line.ts";

const LESSONS = path.resolve(import.meta.dirname, "../../../content/lessons");

/** One letter per character: the first of its kind's name; `·` for a comment, `.` for punctuation, blanks as they are. */
function paint(text: string, kind: string): string {
  const letter = { punctuation: ".", comment: "·", plain: "_" }[kind] ?? kind.slice(0, 1);
  return text.replaceAll(/\S/gu, letter);
}

function paintByEditor(source: string): string {
  let state = START;
  const lines = source.split("\n").map((line) => {
    const { tokens, state: after } = tokenizeLine(line, state);
    state = after;
    const end = (index: number): number => tokens[index + 1]?.offset ?? line.length;
    return tokens
      .map(({ offset, kind }, index) => paint(line.slice(index === 0 ? 0 : offset, end(index)), kind))
      .join("");
  });
  return lines.join("\n");
}

async function paintByPage(source: string): Promise<string> {
  const lines = await highlight(source, "typescript");
  return lines.map((line) => line.map(({ kind, text }) => paint(text, kind)).join("")).join("\n");
}

/** The code with both paintings under each line that differs. */
async function differences(source: string): Promise<string[]> {
  const text = source.trimEnd();
  const [editor, page] = [paintByEditor(text).split("\n"), (await paintByPage(text)).split("\n")];
  return text.split("\n").flatMap((line, index) => {
    const [e = "", p = ""] = [editor[index]?.trimEnd(), page[index]?.trimEnd()];
    return e === p ? [] : [`${line}\n${e} (editor)\n${p} (page)`];
  });
}

describe("tokenizeLine", () => {
  const examples = [...readWorld().globals.matchAll(/```ts\n([^]*?)```/g)].map(([, code = ""]) =>
    code.replaceAll(/^ *\* ?/gm, ""),
  );
  const snippets = globSync("**/*.ts", { cwd: LESSONS }).map((file) => readFileSync(path.join(LESSONS, file), "utf8"));

  it("colours the examples of the documentation as the page does", async () => {
    expect(examples.length).toBeGreaterThan(50);
    expect((await Promise.all(examples.map(differences))).flat()).toEqual([]);
  });

  it("colours every snippet of the course as the page does", async () => {
    expect((await Promise.all(snippets.map(differences))).flat()).toEqual([]);
  });

  it.each([
    ["templates", "const a = `x ${b.map((c) => `${c} ${{ d: 1 }.d}`)} y\nz ${1 + 2} \\` ` + 'q';"],
    ["comments", "a /* b\n * c\n */ d // e /* f\ng"],
    ["words that are names here", "a.get(b).of.type = c?.set; const from = d; ({ default: 1, if: 2 }).if;"],
    ["words that are keywords here", 'import type { A } from "b"; for (const a of b) for await (using c of d) {}'],
    ["types", "function f(a: string, b?: Map<string, number>): Promise<void> | undefined {}"],
    ["declarations", "type A = { b: number }; interface C<T> extends D { e: T }\nabstract class F implements G {}"],
    [
      "members",
      "class A { static #b = 1; private readonly c: any; async *d() { yield* this.#b * 2; } get e() { return 1; } }",
    ],
    ["generators", "async function* f() { yield 1; yield* g(); }\nfunction *g() { const a = 2 * 3; }"],
    ["numbers", "[0, 1_000, 1.5e3, 0xff, 0b1, .5, NaN, Infinity]"],
    ["regular expressions", "const r = /ab+\\/c/gi.test(a / b / c) && x.match(/y/);"],
    ["their classes and anchors", '/^a=(\\d+)-$/.exec(b); c.matchAll(/d="([^"\\]]+)"\\b/g);'],
    ["a whole module handed on", 'export * from "a";\nimport * as b from "c";'],
    ["the last case", "switch (a) {\n  case 1:\n  default:\n    b();\n}"],
    ["a group of types", "const a: (string | null)[] = [];"],
    ["conditions", "a ? null : b ? undefined : c ?? typeof d === 'object' || e instanceof F;"],
    ["a string that does not end", "a = 'b\nc = \"d"],
  ])("colours %s as the page does", async (_, source) => {
    expect(await differences(source)).toEqual([]);
  });
});
