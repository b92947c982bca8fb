// Puts a built site where deploy/Caddyfile looks for it, and its rules beside it.

import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseHeaders } from "../site-headers.ts";
import { caddyRules } from "./caddy-rules.ts";

/**
 * @param built the built site
 * @param folder is made where it is missing: `site/` and `rules.caddy` are written into it
 * @param base the path that the site was built for
 */
export function writeCaddySite(built: string, folder: string, base: string): void {
  const place = path.join(folder, "site", base);
  mkdirSync(place, { recursive: true });
  cpSync(built, place, { recursive: true });
  const headers = parseHeaders(readFileSync(path.join(built, "_headers"), "utf8"));
  writeFileSync(path.join(folder, "rules.caddy"), caddyRules(headers, base));
}
