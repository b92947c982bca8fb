// Gives imported names back their own: esbuild writes `import_asyncio.default.sleep(1)` and `(0, import_time.sleep)(1)`
// for `asyncio.sleep(1)` and `sleep(1)`, and engines put what is written into their messages, where every program can
// read it. A value that is imported cannot change here, so that a variable does as well.

import { type Syntax } from "./syntax.ts";

/** A name in this form is one that esbuild does not make up by itself. */
const PLAIN = /^(?!import_|stdin_)[A-Za-z][\w$]*$/u;

const REQUIRE = /^var (import_\w+) = (?:__toESM\()?require\("([^"\n]+)"\)\)?;$/gmu;
const USE = /\(0, (import_\w+)\.([\w$]+)\)|\b(import_\w+)\.([\w$]+)/gu;

/** What a program calls the names that it imports, by module and imported name. */
type Locals = ReadonlyMap<string, string>;

/** @param source where something of this form may stand in the program's own texts, everything stays as it is */
export function nameImports(code: string, source: string, program: Syntax["program"]): string {
  if (source.includes("import_")) return code;
  const locals = localsOf(program);
  const modules = new Map(Array.from(code.matchAll(REQUIRE), ([, name = "", module = ""]) => [name, module]));
  const localOf = (name: string, imported: string): string | undefined =>
    locals.get(`${modules.get(name) ?? ""}:${imported}`);

  const declared = new Set<string>();
  const replaced = code.replace(USE, (used: string, ...parts: (string | undefined)[]) => {
    const [called = "", itsName = "", read = "", its = ""] = parts;
    const local = localOf(called || read, itsName || its);
    if (local === undefined || local.length > used.length) return used;
    declared.add(`${called || read}.${itsName || its}`);
    // No column changes. In front of a call, the name stays where the map says that it is.
    return (called === "" ? local : `    ${local}`).padEnd(used.length);
  });
  return replaced.replace(REQUIRE, (declaration, name: string) => {
    const own = [...declared].filter((path) => path.startsWith(`${name}.`));
    const variables = own.map((path) => `${localOf(name, path.slice(name.length + 1)) ?? ""} = ${path}`);
    return variables.length === 0 ? declaration : `${declaration} var ${variables.join(", ")};`;
  });
}

/** A name that is imported twice, under two names, is left out: what was meant where, the lowered text does not say. */
function localsOf(program: Syntax["program"]): Locals {
  const locals = new Map<string, string>();
  for (const statement of program.body) {
    if (statement.type !== "ImportDeclaration") continue;
    for (const specifier of statement.specifiers) {
      if (specifier.type === "ImportNamespaceSpecifier") continue;
      const imported = specifier.type === "ImportDefaultSpecifier" ? "default" : nameOf(specifier.imported);
      const path = `${statement.source.value}:${imported}`;
      const { name } = specifier.local;
      locals.set(path, PLAIN.test(name) && (locals.get(path) ?? name) === name ? name : "");
    }
  }
  return new Map([...locals].filter(([, name]) => name !== ""));
}

function nameOf(imported: { readonly name: string } | { readonly value: string }): string {
  return "name" in imported ? imported.name : imported.value;
}
