// What the reference pages show of `content/globals.d.ts`: one page a module and one for the globals, each name with its
// signature, documentation, Python counterpart and example. It knows the declarations, and nothing of how they look.

import ts from "typescript";
import { codeOf, readEntries, tagged } from "#editor/globals";
import type { Entry } from "#editor/globals";

export interface ReferencePage {
  /** `asyncio`, `concurrent.futures`, or `globals`. */
  readonly slug: string;
  readonly title: string;
  /** What the module is for; null for the globals. */
  readonly about: ReferenceEntry | null;
  readonly entries: readonly ReferenceEntry[];
}

export interface ReferenceEntry {
  /** As a program writes it: `asyncio.gather`, `task.cancel` is `asyncio.Task.cancel`. */
  readonly name: string;
  readonly anchor: string;
  readonly signatures: readonly string[];
  /** Text with code between backticks, as all texts here. */
  readonly comment: string;
  readonly parameters: readonly { readonly name: string; readonly text: string }[];
  /** `{ValueError} when …`, or a sentence. */
  readonly throws: readonly string[];
  readonly python: string | null;
  readonly differs: string | null;
  readonly example: string | null;
  /** What is in a class or interface. */
  readonly members: readonly ReferenceEntry[];
}

const GLOBALS = "globals";

/** All pages, in the order of the declarations; the globals come last. */
export function readReference(): readonly ReferencePage[] {
  const entries = readEntries();
  const modules = entries.filter(({ node }) => ts.isModuleDeclaration(node));
  return [...modules.map((module) => modulePage(module, entries)), globalsPage(entries)];
}

/** The reference in the site's navigation. */
export function referenceLinks(): { label: string; link: string }[] {
  return readReference().map(({ slug, title }) => ({ label: title, link: `/reference/${slug}/` }));
}

function modulePage(module: Entry, entries: readonly Entry[]): ReferencePage {
  // A module of a name with a dot is a namespace without it: `concurrent.futures` is `futures`.
  const own = entries.filter(({ name }) => name.startsWith(`${module.name}.`));
  const importName = importNameOf(module);
  return {
    slug: importName,
    title: importName,
    about: toEntry(module, []),
    entries: withMembers(own, `${module.name}.`),
  };
}

function globalsPage(entries: readonly Entry[]): ReferencePage {
  const globals = entries.filter(({ node }) => !ts.isModuleDeclaration(node) && !isInModule(node));
  return { slug: GLOBALS, title: "Globals", about: null, entries: withMembers(globals, "") };
}

function isInModule(node: ts.Node): boolean {
  return ts.findAncestor(node, ts.isModuleDeclaration) !== undefined;
}

function importNameOf({ node }: Entry): string {
  const declared = ts.findAncestor(node.parent, ts.isModuleDeclaration);
  return declared === undefined ? "" : declared.name.text;
}

/** Classes and interfaces take what is declared inside them with them. */
function withMembers(entries: readonly Entry[], prefix: string): ReferenceEntry[] {
  const isTop = ({ name }: Entry): boolean =>
    !name
      .slice(prefix.length)
      .replace(/\[.*\]/, "")
      .includes(".");
  return entries.filter(isTop).map((entry) => {
    const inside = entries.filter(({ name }) => name.startsWith(`${entry.name}.`));
    return toEntry(
      entry,
      inside.map((member) => toEntry(member, [])),
    );
  });
}

function toEntry(entry: Entry, members: readonly ReferenceEntry[]): ReferenceEntry {
  const [example] = tagged(entry, "example");
  return {
    name: entry.name,
    anchor: entry.name.replace(/[^A-Za-z0-9]+/g, "-"),
    signatures: signaturesOf(entry.node),
    comment: entry.comment,
    parameters: tagged(entry, "param").map(toParameter),
    throws: tagged(entry, "throws"),
    python: tagged(entry, "python")[0] ?? null,
    differs: tagged(entry, "differs")[0] ?? null,
    example: example === undefined ? null : codeOf(example),
    members,
  };
}

function toParameter(text: string): { name: string; text: string } {
  const [, name = "", rest = text] = /^(\w+)\s+(.*)$/s.exec(text) ?? [];
  return { name, text: rest };
}

/** How it is written: all overloads; of a class its head and how it is made. */
function signaturesOf(node: ts.Declaration): string[] {
  if (ts.isModuleDeclaration(node)) return [];
  if (ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node)) return [headOf(node), ...constructorsOf(node)];
  if (ts.isVariableDeclaration(node)) return [`const ${clean(node)}`];
  return overloadsOf(node).map(clean);
}

function headOf(node: ts.ClassDeclaration | ts.InterfaceDeclaration): string {
  const [head = ""] = clean(node).split("{");
  return head.trim();
}

function constructorsOf(node: ts.ClassDeclaration | ts.InterfaceDeclaration): string[] {
  if (!ts.isClassDeclaration(node)) return [];
  const isPublic = (maker: ts.ConstructorDeclaration): boolean =>
    (ts.getCombinedModifierFlags(maker) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) === 0;
  return node.members
    .filter(ts.isConstructorDeclaration)
    .filter(isPublic)
    .map((maker) => clean(maker).replace(/^constructor/, `new ${node.name?.text ?? ""}`));
}

function overloadsOf(node: ts.Declaration): ts.Declaration[] {
  const name = nameOf(node);
  const siblings: ts.Declaration[] = [];
  node.parent.forEachChild((sibling) => {
    if (sibling.kind === node.kind && nameOf(sibling) === name) siblings.push(sibling as ts.Declaration);
  });
  return siblings;
}

function nameOf(node: ts.Node): string | undefined {
  return "name" in node ? (node.name as ts.Node | undefined)?.getText() : undefined;
}

/** The declaration's own words, without comments, modifiers that say nothing here, and the semicolon. */
function clean(node: ts.Node): string {
  return node
    .getText()
    .replace(/\/\*\*.*?\*\/\s*/gs, "")
    .replace(/^(?:export |declare )+/, "")
    .replace(/;$/, "");
}
