// The map of the modules in docs/architecture.md, drawn from the very table that lint enforces, so that it stays true.
// `npm run map` draws it anew; a test compares.

import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { MODULES } from "../../eslint.dependencies.ts";
import { drawMap, withMap } from "./draw-map.ts";

const GUIDE = path.join(import.meta.dirname, "../../docs/architecture.md");
writeFileSync(GUIDE, withMap(readFileSync(GUIDE, "utf8"), drawMap(MODULES)));
