// `npm run prepare-caddy -- FOLDER`, after a build: puts the built site and its rules where deploy/Caddyfile looks for them.

import { readSiteAddress } from "#layouts";
import { builtSite } from "../built-site.ts";
import { writeCaddySite } from "./write-caddy-site.ts";

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Name the folder to write to: npm run prepare-caddy -- FOLDER");
  process.exit(1);
}
writeCaddySite(builtSite(), folder, readSiteAddress(process.env).base);
