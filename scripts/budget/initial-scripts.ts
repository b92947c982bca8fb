// Which scripts a built page fetches before anybody touches it: what its markup names, what that imports, and what runs by
// itself once the page is idle. From the markup and the scripts' own texts: it needs no browser.

import { parse } from "es-module-lexer";

/** What is fetched by itself although it is imported late, by the beginnings of the files' names. */
export const FETCHED_WHEN_IDLE: readonly string[] = ["mark-progress", "search-on-intent"];

/** Gives a script's text. @param file relative to the site's root, e.g. `_astro/page.js` */
export type ReadScript = (file: string) => string;

/**
 * The lexer must have been started (`init` of es-module-lexer).
 * @returns the files of all scripts, relative to the site's root, without those in the page itself
 */
export function initialScripts(html: string, readScript: ReadScript): readonly string[] {
  const found = new Set<string>();
  const follow = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const specifier of importedBy(readScript(file))) follow(resolve(file, specifier));
  };
  for (const address of namedIn(html)) follow(address.replace(/^\//, ""));
  return [...found];
}

/** Scripts, what is preloaded, and for each island what it is and what draws it. */
const NAMED = [
  /<script\b[^>]*\bsrc="([^"]+)"/g,
  /<link\b[^>]*\brel="modulepreload"[^>]*\bhref="([^"]+)"/g,
  /\bcomponent-url="([^"]+)"/g,
  /\brenderer-url="([^"]+)"/g,
];
const INLINE_MODULE = /<script\b[^>]*\btype="module"[^>]*>([^<]+)<\/script>/g;

function namedIn(html: string): string[] {
  const named = NAMED.flatMap((pattern) => [...html.matchAll(pattern)].map(([, address = ""]) => address));
  const inline = [...html.matchAll(INLINE_MODULE)].flatMap(([, text = ""]) => importedBy(text));
  return [...named, ...inline];
}

/** What a module imports before anybody does anything. */
function importedBy(text: string): string[] {
  const [imports] = parse(text);
  return imports.flatMap(({ n: specifier, d: begin }) =>
    specifier !== undefined && (begin === -1 || isFetchedWhenIdle(specifier)) ? [specifier] : [],
  );
}

function isFetchedWhenIdle(specifier: string): boolean {
  const file = specifier.slice(specifier.lastIndexOf("/") + 1);
  return FETCHED_WHEN_IDLE.some((name) => file.startsWith(`${name}.`));
}

function resolve(file: string, specifier: string): string {
  return new URL(specifier, `https://site/${file}`).pathname.slice(1);
}
