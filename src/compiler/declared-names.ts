// Which names a program declares anywhere: variables, parameters, functions, classes, imports, enums, namespaces.

import { isFunction, walk, type Node } from "./syntax.ts";

export function declaredNames(program: Node): ReadonlySet<string> {
  const names = new Set<string>();
  walk(program, (node) => {
    for (const pattern of patternsIn(node)) for (const name of namesIn(pattern)) names.add(name);
  });
  return names;
}

/** Members that have an `id`; those of classes and objects have keys instead. */
const MEMBERS: ReadonlySet<string> = new Set(["PrivateName", "TSEnumMember"]);

/** What a node declares. */
function patternsIn(node: Node): readonly (Node | null | undefined)[] {
  if (isFunction(node)) return "id" in node ? [node.id, ...node.params] : node.params;
  if (node.type === "CatchClause") return [node.param];
  if (MEMBERS.has(node.type)) return [];
  if ("local" in node) return [node.local];
  return "id" in node ? [node.id] : [];
}

function namesIn(pattern: Node | null | undefined): string[] {
  if (!pattern) return [];
  if (pattern.type === "Identifier") return [pattern.name];
  if (pattern.type === "AssignmentPattern") return namesIn(pattern.left);
  if (pattern.type === "RestElement") return namesIn(pattern.argument);
  if (pattern.type === "ObjectProperty") return namesIn(pattern.value);
  if (pattern.type === "TSParameterProperty") return namesIn(pattern.parameter);
  if (pattern.type === "ObjectPattern") return pattern.properties.flatMap(namesIn);
  return pattern.type === "ArrayPattern" ? pattern.elements.flatMap(namesIn) : [];
}
