// `node scripts/deploy/prepare-caddy.ts FOLDER`: puts the built site and its headers where deploy/Caddyfile looks for them.

import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readSiteAddress } from "#layouts";
import { parseHeaders } from "../site-headers.ts";
import { caddyHeaders } from "./caddy-headers.ts";

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Name the folder to write to: node scripts/deploy/prepare-caddy.ts FOLDER");
  process.exit(1);
}

const built = path.join(import.meta.dirname, "../../dist");
const place = path.join(folder, "site", readSiteAddress(process.env).base);
mkdirSync(place, { recursive: true });
cpSync(built, place, { recursive: true });
writeFileSync(
  path.join(folder, "headers.caddy"),
  caddyHeaders(parseHeaders(readFileSync(path.join(built, "_headers"), "utf8"))),
);
