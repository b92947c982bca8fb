// The built site, for the scripts that measure it, weigh it or take it elsewhere.

import { existsSync } from "node:fs";
import path from "node:path";

/** @returns its folder; where there is none, the process ends, and says how to make one */
export function builtSite(): string {
  const folder = path.join(import.meta.dirname, "../dist");
  if (existsSync(path.join(folder, "index.html"))) return folder;
  console.error("There is no built site. `npm run build` makes one.");
  process.exit(1);
}
