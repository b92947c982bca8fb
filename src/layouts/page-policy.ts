// The policy that every page brings with it: what it may load is the site's own, what it may run is what the build
// wrote. In the page, because not every host sends headers. It knows documents, not what is in them.

import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { HEADERS_FILE, headersFile } from "./host-headers.ts";
import { DIRECTIVES } from "./page-directives.ts";

/**
 * Writes the policy into each page of the built site (documents with a policy of their own keep it), and beside the pages
 * a file that tells static hosts what to send with them.
 */
export function pagePolicy(): AstroIntegration {
  let base = "/";
  return {
    name: "juggler:page-policy",
    hooks: {
      "astro:config:done": ({ config }) => {
        ({ base } = config);
      },
      "astro:build:done": async ({ dir }) => {
        const site = fileURLToPath(dir);
        const files = await readdir(site, { recursive: true });
        const documents = files.filter((file) => file.endsWith(".html"));
        const pages = documents.map((file) => path.join(site, file));
        await writeFile(path.join(site, HEADERS_FILE), headersFile(documents, base));
        await Promise.all(pages.map(async (page) => writeFile(page, withPolicy(await readFile(page, "utf8")))));
      },
    },
  };
}

export function withPolicy(html: string): string {
  if (/http-equiv="content-security-policy"/i.test(html)) return html;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}">`;
  // Before everything that the policy is about, but after the charset, which must be among the first 1,024 bytes.
  return html.replace(/<head[^>]*>(<meta charset=[^>]*>)?/, (start) => start + meta);
}

function policyOf(html: string): string {
  const common = Object.entries(DIRECTIVES).map(([name, value]) => `${name} ${value}`);
  return ["default-src 'none'", `script-src ${["'self'", ...hashesOf(html)].join(" ")}`, ...common].join("; ");
}

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;

/** Of the scripts that stand in the page itself. Data blocks are not run, and need none. */
function hashesOf(html: string): string[] {
  const inline = [...html.matchAll(SCRIPT)].flatMap(([, attributes = "", code = ""]) =>
    /\bsrc=/.test(attributes) || !isRun(attributes) ? [] : [code],
  );
  return [...new Set(inline.map((code) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`))];
}

function isRun(attributes: string): boolean {
  const type = /\btype="?([^"\s]*)/.exec(attributes)?.[1] ?? "module";
  return type === "module" || type === "text/javascript";
}
