// Writes the headers of the built site in the words of Caddy's configuration.

import type { HeaderRule } from "../site-headers.ts";

/** Several rules may name one header: each of its values counts, but a path has one way of being kept in caches. */
export function caddyHeaders(rules: readonly HeaderRule[]): string {
  const added = rules.flatMap(({ paths, headers }, index) => {
    const matcher = `@rule${String(index)}`;
    return [
      `${matcher} path ${paths}`,
      ...headers.map(([name, value]) => `header ${matcher} ${name === CACHING ? "" : "+"}${name} \`${value}\``),
    ];
  });
  return [`header ?${CACHING} no-cache`, ...added, ""].join("\n");
}

const CACHING = "Cache-Control";
