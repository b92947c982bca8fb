// A module with top-level `await` as an ordinary one, for esbuild lowers `await` only inside functions: its imports
// stay outside, its body moves into an async function, its exports become properties. Javascript rules only.

import { Edits } from "./edits.ts";
import { endOf, parseModule, startOf, type NodeOf } from "./syntax.ts";

/**
 * @param module what esbuild makes of a module once its types are gone: the only `export` of its own that is left is
 * one list of names
 * @param index of the body in `Program.functions`
 */
export function moveBodyIntoFunction(module: string, index: number): Edits {
  const edits = new Edits(module);
  let outside = "";
  let exported = "";
  const syntax = parseModule(module);
  if (!syntax) throw new Error("What esbuild wrote cannot be read. This is a bug in Juggler, not in your code.");
  for (const statement of syntax.program.body) {
    if (isExportList(statement)) exported += getters(statement, module);
    else if (isModuleItem(statement)) outside += `${oneLine(module.slice(startOf(statement), endOf(statement)))};`;
    else continue;
    edits.blank(startOf(statement), endOf(statement));
  }
  const exporting = exported && `$$module.exports={${exported}};`;
  edits.open(0, `${outside}const $$module=module;(async()=>{await ${String(index)};${exporting}`);
  edits.close(module.length, "})();");
  return edits;
}

function isExportList(statement: { readonly type: string }): statement is NodeOf<"ExportNamedDeclaration"> {
  return statement.type === "ExportNamedDeclaration" && !("source" in statement && statement.source);
}

function isModuleItem(statement: { readonly type: string }): boolean {
  return ["ImportDeclaration", "ExportNamedDeclaration", "ExportAllDeclaration"].includes(statement.type);
}

/** The properties of `module.exports` that stand for an export list: read when asked for, as live bindings are. */
function getters(list: NodeOf<"ExportNamedDeclaration">, module: string): string {
  return list.specifiers
    .filter((specifier) => specifier.type === "ExportSpecifier")
    .map(({ local, exported }) => {
      const name = exported.type === "Identifier" ? exported.name : exported.value;
      return `get ${JSON.stringify(name)}(){return ${module.slice(startOf(local), endOf(local))}},`;
    })
    .join("");
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, " ");
}
