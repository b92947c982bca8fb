// Everything in `content/globals.d.ts` is documented, in the same way throughout, because hovers and reference pages are
// made from it; and its examples are right.

import ts from "typescript";
import { describe, expect, it } from "vitest";
import { checkSnippets } from "./check-snippets.ts";
import { codeOf, readEntries, tagged, type Entry } from "./globals-entries.ts";

const TAGS = ["param", "throws", "deprecated", "python", "differs", "example"];
/** Without a counterpart in Python, where heavy maths is a loop of your own, and the internet the real one. */
const NOT_PYTHON = ["cpu", "internet"];

const entries = readEntries();
const modules = names(entries.filter(({ node }) => ts.isModuleDeclaration(node)));

function isError({ node }: Entry): boolean {
  return ts.isClassDeclaration(node) && /(Exception|Error)\b/.test(node.heritageClauses?.[0]?.getText() ?? "");
}

/** Made by our functions only, whose examples show it. */
function isMadeForYou({ node }: Entry): boolean {
  const makers = ts.isClassDeclaration(node) ? node.members.filter(ts.isConstructorDeclaration) : [];
  return (
    makers.some(
      (maker) => (ts.getCombinedModifierFlags(maker) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) !== 0,
    ) || (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Abstract) !== 0
  );
}

function names(found: readonly Entry[]): string[] {
  return found.map(({ name }) => name);
}

describe("the documentation in globals.d.ts", () => {
  it("finds the modules and globals", () => {
    expect(names(entries)).toEqual(
      expect.arrayContaining(["asyncio", "asyncio.gather", "asyncio.Task.cancel", "cpu.burn", "Console.log", "fetch"]),
    );
  });

  it("says of each name what it does", () => {
    expect(names(entries.filter(({ comment }) => !/^\S.*[.:)]$/s.test(comment)))).toEqual([]);
  });

  it("names the counterpart in Python of each function and class", () => {
    const python = entries.filter(({ name, node }) => {
      const [module = ""] = name.split(".");
      const isCalled = ts.isClassDeclaration(node) || ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node);
      return isCalled && modules.includes(module) && !NOT_PYTHON.includes(module) && !name.includes("[Symbol.");
    });
    expect(python.length).toBeGreaterThan(100);
    expect(names(python.filter((entry) => tagged(entry, "python").length !== 1))).toEqual([]);
  });

  it("shows each module, function and class that a program calls by an example", () => {
    const shown = entries.filter(
      ({ node }) => ts.isModuleDeclaration(node) || ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node),
    );
    const called = shown.filter((entry) => !isError(entry) && !isMadeForYou(entry));
    expect(names(called.filter((entry) => tagged(entry, "example").length === 0))).toEqual([]);
  });

  it("uses no tag but those that reference pages know, in their order", () => {
    const order = ({ tags }: Entry): number[] => tags.map(({ name }) => TAGS.indexOf(name));
    const wrong = entries.filter((entry) => order(entry).some((at, index, all) => at < (all[index - 1] ?? 0)));
    expect(names(wrong)).toEqual([]);
  });

  it("has examples that compile", () => {
    const examples = entries.flatMap((entry) =>
      tagged(entry, "example").map((text) => [entry.name, codeOf(text)] as const),
    );
    expect(examples.length).toBeGreaterThan(50);
    const complaints = checkSnippets(Object.fromEntries(examples));
    expect(Object.fromEntries(Object.entries(complaints).filter(([, found]) => found.length > 0))).toEqual({});
  });
});
