// Who is called: a name of one of our modules, as `time.sleep`, whatever the snippet calls it; or the learner's own.

import ts from "typescript";

/** What is called, as `module.name`; `null` for everything that no module of ours declares. */
export function calleeOf(call: ts.CallExpression, checker: ts.TypeChecker): string | null {
  const symbol = symbolOf(call, checker);
  const declaration = symbol?.declarations?.[0];
  const module = declaration && ts.findAncestor(declaration, isNamedModule);
  return symbol && module ? `${module.name.text}.${symbol.name}` : null;
}

/** Whether the learner wrote the function in this very file. */
export function isOwn(call: ts.CallExpression, checker: ts.TypeChecker): boolean {
  const file = symbolOf(call, checker)?.declarations?.[0]?.getSourceFile();
  return file === call.getSourceFile();
}

function symbolOf(call: ts.CallExpression, checker: ts.TypeChecker): ts.Symbol | undefined {
  const symbol = checker.getSymbolAtLocation(call.expression);
  return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function isNamedModule(node: ts.Node): node is ts.ModuleDeclaration & { readonly name: ts.StringLiteral } {
  return ts.isModuleDeclaration(node) && ts.isStringLiteral(node.name);
}
