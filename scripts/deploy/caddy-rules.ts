// What the built site asks of a host, in the words of Caddy's configuration: its headers, and its page for what is not
// there.

import type { HeaderRule } from "../site-headers.ts";

/** @param base the path that the site is served under, with a slash at both ends */
export function caddyRules(rules: readonly HeaderRule[], base: string): string {
  return [...headerLines(rules), "", ...notFoundLines(base), ""].join("\n");
}

/** Several rules may name one header: each of its values counts, but a path has one way of being kept in caches. */
function headerLines(rules: readonly HeaderRule[]): readonly string[] {
  const added = rules.flatMap(({ paths, headers }, index) => {
    const matcher = `@rule${String(index)}`;
    return [
      `${matcher} path ${paths}`,
      ...headers.map(([name, value]) => `header ${matcher} ${name === CACHING ? "" : "+"}${name} \`${value}\``),
    ];
  });
  return [`header ?${CACHING} no-cache`, ...added];
}

const CACHING = "Cache-Control";

function notFoundLines(base: string): readonly string[] {
  return [
    "handle_errors {",
    // Caches may keep a 404, too (RFC 9110, 15.5.5), and what is not there yet may come with the next deploy.
    `\theader ${CACHING} no-cache`,
    `\trewrite * ${base}404.html`,
    "\tfile_server {",
    "\t\tprecompressed br gzip",
    "\t\tstatus 404",
    "\t}",
    "}",
  ];
}
