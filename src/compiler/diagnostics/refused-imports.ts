// Refuses to load what is not there: modules other than ours, and every way of loading besides `import … from`.

import { moduleNames } from "#runtime";
import type { Diagnostic } from "../compiler.ts";
import { diagnoseNode } from "./diagnose-node.ts";
import { declaredNames } from "../declared-names.ts";
import { walk, type Node, type NodeOf } from "../syntax.ts";

/** @param modules the names that may be imported */
export function refuseImport(program: Node, modules: readonly string[]): Diagnostic[] {
  const refused: Diagnostic[] = [];
  const hasOwnRequire = declaredNames(program).has("require");
  walk(program, (node) => {
    const name = moduleNameIn(node);
    if (name && !modules.includes(name.value)) refused.push(refuseModule(name));
    else if (node.type === "ImportExpression") refused.push(refuseDynamicImport(node));
    else if (node.type === "MetaProperty" && node.meta.name === "import") refused.push(refuseImportMeta(node));
    else if (!hasOwnRequire && isRequire(node)) refused.push(refuseRequire(node));
  });
  return refused;
}

/** The module that a statement really loads; type-only imports are erased and load nothing. */
function moduleNameIn(node: Node): NodeOf<"StringLiteral"> | null {
  if (node.type === "ImportDeclaration") return isTypeOnly(node) ? null : node.source;
  if (node.type === "ExportAllDeclaration") return node.exportKind === "type" ? null : node.source;
  if (node.type === "ExportNamedDeclaration") return node.exportKind === "type" ? null : (node.source ?? null);
  if (node.type !== "TSImportEqualsDeclaration" || node.importKind === "type") return null;
  return node.moduleReference.type === "TSExternalModuleReference" ? node.moduleReference.expression : null;
}

function isTypeOnly({ importKind, specifiers }: NodeOf<"ImportDeclaration">): boolean {
  if (importKind === "type") return true;
  return (
    specifiers.length > 0 &&
    specifiers.every((specifier) => specifier.type === "ImportSpecifier" && specifier.importKind === "type")
  );
}

const WHAT_THERE_IS = `You can import from ${moduleNames.map((name) => `"${name}"`).join(", ")}.`;

function refuseModule(name: NodeOf<"StringLiteral">): Diagnostic {
  const meant = moduleNames.find((known) => known === name.value.trim().toLowerCase());
  if (/^[a-z]+:\/\//iu.test(name.value)) {
    return diagnoseNode(name, "A program here cannot load code from the network.", WHAT_THERE_IS);
  }
  if (/^\.{0,2}\//u.test(name.value)) {
    return diagnoseNode(name, `A program here is a single file: there is no "${name.value}".`, WHAT_THERE_IS);
  }
  return diagnoseNode(
    name,
    `There is no module "${name.value}" here.`,
    meant === undefined ? WHAT_THERE_IS : `Did you mean "${meant}"?`,
  );
}

const IMPORT_AT_THE_TOP = 'Write `import asyncio from "asyncio"`, or whichever module you need, at the top.';

function refuseDynamicImport(node: Node): Diagnostic {
  return diagnoseNode(node, "`import()` is not available here.", IMPORT_AT_THE_TOP);
}

function refuseRequire(node: Node): Diagnostic {
  return diagnoseNode(node, "`require()` is not available here.", IMPORT_AT_THE_TOP);
}

function refuseImportMeta(node: Node): Diagnostic {
  return diagnoseNode(
    node,
    "`import.meta` is not available here.",
    "A program here is a single file without an address: leave this out.",
  );
}

function isRequire(node: Node): boolean {
  return node.type === "CallExpression" && node.callee.type === "Identifier" && node.callee.name === "require";
}
