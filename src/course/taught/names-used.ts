// What a reader of a program has to know beforehand: the modules that it imports, the names of theirs that it uses, and
// TypeScript's rarer words. Knows programs, no lessons.

import ts from "typescript";

/** Words of TypeScript that not everybody who knows some of it has met. */
const CONSTRUCTS: readonly (readonly [word: string, is: (node: ts.Node) => boolean])[] = [
  ["await using", (node) => ts.isVariableDeclarationList(node) && isUsing(node, ts.NodeFlags.AwaitUsing)],
  ["using", (node) => ts.isVariableDeclarationList(node) && isUsing(node, ts.NodeFlags.Using)],
  ["for await", (node) => ts.isForOfStatement(node) && node.awaitModifier !== undefined],
  ["yield", ts.isYieldExpression],
];

/** They are on JavaScript's own objects as well, where everybody knows them. */
const EVERYDAY = new Set(
  [Array, Map, Set, String, Number, Promise, Error, Object, Function].flatMap(({ prototype }) =>
    Object.getOwnPropertyNames(prototype),
  ),
);

/** The names that modules declare, wherever they stand in them: `gather`, `Task`, `cancelled` … */
export function namesDeclared(declarations: string): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (
      ts.isFunctionDeclaration(node) ||
      ts.isClassDeclaration(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isClassElement(node) ||
      ts.isTypeElement(node)
    ) {
      if (node.name !== undefined && ts.isIdentifier(node.name)) names.add(node.name.text);
    }
    ts.forEachChild(node, visit);
  };
  for (const statement of parse(declarations).statements) if (ts.isModuleDeclaration(statement)) visit(statement);
  return names.difference(EVERYDAY);
}

/** In the order of the program, each once. */
export function namesUsed(program: string, declared: ReadonlySet<string>): string[] {
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) used.add(node.moduleSpecifier.text);
    if (ts.isPropertyAccessExpression(node) && declared.has(node.name.text)) used.add(node.name.text);
    if (ts.isImportSpecifier(node) && declared.has(node.name.text)) used.add(node.name.text);
    for (const [word, is] of CONSTRUCTS) if (is(node)) used.add(word);
    ts.forEachChild(node, visit);
  };
  visit(parse(program));
  return [...used].filter((name) => !name.startsWith("."));
}

function parse(program: string): ts.SourceFile {
  return ts.createSourceFile("program.ts", program, ts.ScriptTarget.ESNext);
}

function isUsing(list: ts.VariableDeclarationList, kind: ts.NodeFlags): boolean {
  const declares: ts.NodeFlags = list.flags & ts.NodeFlags.BlockScoped;
  return declares === kind;
}
