// An ESLint rule: each import goes along an arrow of `eslint.dependencies.ts` and through a front door. It looks at
// everything that names a file: static and dynamic imports, re-exports, types, and `new URL(…, import.meta.url)`.
// (`no-restricted-imports` sees only the first of these, and cannot tell where a relative path leads.)

import path from "node:path";
import type { Rule } from "eslint";
import { MODULES, OWNERS } from "./eslint.dependencies.ts";

const TEST = /\.(test|e2e)\.tsx?$/;

/**
 * Says what is wrong with an import, or `undefined`.
 * @param file the importing file, relative to the repository's root, with forward slashes
 * @param specifier what stands between the quotes
 */
export function findBrokenArrow(file: string, specifier: string): string | undefined {
  const bare = specifier.replace(/\?.*$/, "");
  if (bare.startsWith("/")) return `"${specifier}" depends on where the site is served from. Use a front door ("#…").`;
  if (bare.startsWith("#")) return checkDoor(file, bare);
  if (bare.startsWith(".")) return checkPath(file, bare);
  return checkPackage(file, bare);
}

function checkDoor(file: string, door: string): string | undefined {
  const home = homeOf(file);
  if (home === undefined || TEST.test(file)) return undefined;
  const { mayImport } = moduleAt(home);
  const allowed = mayImport.includes(door) || (door.startsWith("#components/") && mayImport.includes("#components"));
  if (allowed) return undefined;
  return `${home} may not import ${door}; it may import ${listOf(mayImport)} (eslint.dependencies.ts).`;
}

function checkPath(file: string, specifier: string): string | undefined {
  const target = path.posix.join(path.posix.dirname(file), specifier);
  if (path.posix.extname(target) === "")
    return `"${specifier}" lacks its extension; Node runs these files as they are.`;
  const [from, to] = [homeOf(file), homeOf(target)];
  if (from === to) return undefined;
  if (to !== undefined) return `"${specifier}" goes past the front door of ${to}. Import it by its "#…" name.`;
  if (from === undefined || TEST.test(file) || moduleAt(from).mayImport.includes(target)) return undefined;
  return `"${specifier}" leaves ${from}; a relative path must stay inside its module.`;
}

function checkPackage(file: string, specifier: string): string | undefined {
  const name = specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
  const owners = OWNERS[name];
  if (owners !== undefined) {
    if (owners.some((owner) => file === owner || file.startsWith(`${owner}/`))) return undefined;
    return `Only ${listOf(owners)} may import ${name}.`;
  }
  const home = homeOf(file);
  if (home === undefined || TEST.test(file)) return undefined;
  const { packages } = moduleAt(home);
  if (packages === undefined || packages.includes(name)) return undefined;
  return `${home} may import ${packages.length === 0 ? "no package" : `no package but ${listOf(packages)}`}.`;
}

/** The module that a file belongs to; `undefined` for configuration, scripts, benchmarks and journeys. */
function homeOf(file: string): string | undefined {
  return Object.keys(MODULES).find((folder) => file.startsWith(`${folder}/`));
}

function moduleAt(home: string): (typeof MODULES)[string] {
  const found = MODULES[home];
  if (found === undefined) throw new Error(`No module at ${home}.`);
  return found;
}

function listOf(names: readonly string[]): string {
  return names.length === 0 ? "nothing" : names.join(", ");
}

interface Named {
  readonly source?: { readonly value?: unknown } | null;
}

export const arrows: Rule.RuleModule = {
  meta: { type: "problem", schema: [] },
  create(context) {
    const file = path.relative(context.cwd, context.physicalFilename).replaceAll(path.sep, "/");
    const check = (node: Rule.Node, specifier: unknown): void => {
      const message = typeof specifier === "string" ? findBrokenArrow(file, specifier) : undefined;
      if (message !== undefined) context.report({ node, message });
    };
    const checkSource = (node: Rule.Node): void => {
      check(node, (node as Named).source?.value);
    };
    return {
      ImportDeclaration: checkSource,
      ExportNamedDeclaration: checkSource,
      ExportAllDeclaration: checkSource,
      ImportExpression: checkSource,
      TSImportType: checkSource,
      // Workers are named by URL. Directories are, too, by whoever reads them from disk: those may lie anywhere.
      'NewExpression[callee.name="URL"][arguments.1.object.type="MetaProperty"] > Literal[value=/^[.].*[.]tsx?$/]'(
        node: Rule.Node,
      ) {
        check(node, (node as { value?: unknown }).value);
      },
    };
  },
};
