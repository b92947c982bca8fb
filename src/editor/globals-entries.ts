// For the build and for tests: what `content/globals.d.ts` declares, name by name, with its documentation.

import ts from "typescript";
import { readWorld } from "./language/read-world.ts";

export interface Entry {
  /** `asyncio.Task.cancel`, or `setTimeout` for a global. */
  readonly name: string;
  readonly node: ts.Declaration;
  readonly comment: string;
  readonly tags: readonly { readonly name: string; readonly text: string }[];
}

/** The whole file, as it is published for editors elsewhere. */
export function readGlobals(): string {
  return readWorld().globals;
}

export function readEntries(): readonly Entry[] {
  const source = ts.createSourceFile("globals.d.ts", readGlobals(), ts.ScriptTarget.ESNext, true);
  return source.statements.flatMap((statement) => entriesOf(statement, ""));
}

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
  const tags = (docs?.tags ?? []).map((tag) => ({ name: tag.tagName.text, text: textOfTag(tag) }));
  return { name: `${prefix}${node.name?.getText() ?? ""}`, node, comment: textOf(docs?.comment), tags };
}

/** TypeScript keeps the type of a `@throws` and the name of a `@param` apart from the text. */
function textOfTag(tag: ts.JSDocTag): string {
  const type = ts.isJSDocThrowsTag(tag) ? tag.typeExpression?.getText() : undefined;
  const name = ts.isJSDocParameterTag(tag) ? tag.name.getText() : undefined;
  return [type, name, textOf(tag.comment)].filter((part) => part !== undefined && part !== "").join(" ");
}

function textOf(comment: Parameters<typeof ts.getTextOfJSDocComment>[0]): string {
  return ts.getTextOfJSDocComment(comment) ?? "";
}

export function tagged({ tags }: Entry, name: string): readonly string[] {
  return tags.filter((tag) => tag.name === name).map(({ text }) => text);
}

/** The program in an example. */
export function codeOf(example: string): string {
  const code = /^```ts\n(.*)\n```$/s.exec(example)?.[1];
  if (code === undefined) throw new Error(`An example stands between \`\`\`ts and \`\`\`: ${example}`);
  return code;
}
