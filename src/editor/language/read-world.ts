// For tests: the world of snippets as it lies on disk. In the page it is bundled with the worker (`worker.ts`).

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import type { World } from "./project-host.ts";

const CONTENT = path.resolve(import.meta.dirname, "../../../content");
const LIBRARIES = path.dirname(ts.getDefaultLibFilePath({}));

export function readWorld(): World {
  const libraries = readdirSync(LIBRARIES).filter((name) => name.startsWith("lib."));
  return {
    globals: readFileSync(path.join(CONTENT, "globals.d.ts"), "utf8"),
    libraries: new Map(libraries.map((name) => [name, readFileSync(path.join(LIBRARIES, name), "utf8")])),
  };
}
