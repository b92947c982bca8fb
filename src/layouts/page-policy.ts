// The policy that every page brings with it: what it may load is the site's own, what it may run is what the build
// wrote. In the page, because not every host sends headers. It knows documents, not what is in them.

import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** Writes the policy into each page of the built site; documents with a policy of their own keep it. */
export function pagePolicy(): AstroIntegration {
  return {
    name: "juggler:page-policy",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const site = fileURLToPath(dir);
        const files = await readdir(site, { recursive: true });
        const pages = files.filter((file) => file.endsWith(".html")).map((file) => path.join(site, file));
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
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...hashesOf(html)].join(" ")}`,
    // Positions in pictures and Monaco's own styles are inline.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    // Without this, a program could leave its frame for an address of its choice, and take along what it knows.
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join("; ");
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
