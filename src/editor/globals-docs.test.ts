// Everything in `content/globals.d.ts` is documented, in the same way throughout, because hovers and reference pages are
// made from it; and its examples are right.

import ts from "typescript";
import { describe, expect, it } from "vitest";
import { checkSnippets } from "./check-snippets.ts";
import { readWorld } from "./language/read-world.ts";

const TAGS = ["param", "throws", "deprecated", "python", "differs", "example"];
/** Without a counterpart in Python, where heavy maths is a loop of your own. */
const NOT_PYTHON = "cpu";

interface Entry {
  /** `asyncio.Task.cancel`, or `setTimeout` for a global. */
  readonly name: string;
  readonly node: ts.Declaration;
  readonly comment: string;
  readonly tags: readonly { readonly name: string; readonly text: string }[];
}

const source = ts.createSourceFile("globals.d.ts", readWorld().globals, ts.ScriptTarget.ESNext, true);
const entries = source.statements.flatMap((statement) => entriesOf(statement, ""));
const modules = names(entries.filter(({ node }) => ts.isModuleDeclaration(node)));

function entriesOf(node: ts.Node, prefix: string): Entry[] {
  if (ts.isModuleDeclaration(node)) return entriesOfModule(node);
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.map((each) => entryOf(each, node, prefix));
  const isContainer = ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node);
  if (isContainer) {
    const own = entryOf(node, node, prefix);
    return [own, ...node.members.flatMap((member) => entriesOf(member, `${own.name}.`))];
  }
  // A constructor is told about by its class; it has a comment only when it takes something.
  if (ts.isConstructorDeclaration(node)) return [];
  if (
    ts.isFunctionDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isTypeElement(node) ||
    ts.isClassElement(node)
  )
    return isOverload(node) ? [] : [entryOf(node, node, prefix)];
  return [];
}

/** The namespace that is the module, and what is in it. */
function entriesOfModule(module: ts.ModuleDeclaration): Entry[] {
  const body = module.body;
  if (body === undefined || !ts.isModuleBlock(body)) return [];
  return body.statements.filter(ts.isModuleDeclaration).flatMap((namespace) => {
    const prefix = `${namespace.name.text}.`;
    const members = namespace.body !== undefined && ts.isModuleBlock(namespace.body) ? namespace.body.statements : [];
    return [entryOf(namespace, namespace, ""), ...members.flatMap((member) => entriesOf(member, prefix))];
  });
}

/** The first of several overloads is documented for all. */
function isOverload(
  node: ts.FunctionDeclaration | ts.TypeAliasDeclaration | ts.TypeElement | ts.ClassElement,
): boolean {
  const name = node.name?.getText();
  const first = node.parent
    .getChildren()
    .flatMap((child) => child.getChildren())
    .find((sibling) => "name" in sibling && (sibling.name as ts.Node | undefined)?.getText() === name);
  return name !== undefined && first !== undefined && first !== node;
}

function entryOf(node: ts.Declaration & { readonly name?: ts.Node }, commented: ts.Node, prefix: string): Entry {
  const docs = ts.getJSDocCommentsAndTags(commented).filter(ts.isJSDoc).at(-1);
  const tags = (docs?.tags ?? []).map((tag) => ({ name: tag.tagName.text, text: textOf(tag.comment) }));
  return { name: `${prefix}${node.name?.getText() ?? ""}`, node, comment: textOf(docs?.comment), tags };
}

function textOf(comment: Parameters<typeof ts.getTextOfJSDocComment>[0]): string {
  return ts.getTextOfJSDocComment(comment) ?? "";
}

function tagged({ tags }: Entry, name: string): readonly string[] {
  return tags.filter((tag) => tag.name === name).map(({ text }) => text);
}

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
    expect(names(entries.filter(({ comment }) => !/^\S.*[.:]$/s.test(comment)))).toEqual([]);
  });

  it("names the counterpart in Python of each function and class", () => {
    const python = entries.filter(({ name, node }) => {
      const [module = ""] = name.split(".");
      const isCalled = ts.isClassDeclaration(node) || ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node);
      return isCalled && modules.includes(module) && module !== NOT_PYTHON && !name.includes("[Symbol.");
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

function codeOf(example: string): string {
  const code = /^```ts\n(.*)\n```$/s.exec(example)?.[1];
  if (code === undefined) throw new Error(`An example stands between \`\`\`ts and \`\`\`: ${example}`);
  return code;
}
