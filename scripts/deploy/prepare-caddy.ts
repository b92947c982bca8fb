// `node scripts/deploy/prepare-caddy.ts FOLDER`: puts the built site and its rules where deploy/Caddyfile looks for them.

import path from "node:path";
import { readSiteAddress } from "#layouts";
import { writeCaddySite } from "./write-caddy-site.ts";

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Name the folder to write to: node scripts/deploy/prepare-caddy.ts FOLDER");
  process.exit(1);
}
writeCaddySite(path.join(import.meta.dirname, "../../dist"), folder, readSiteAddress(process.env).base);
