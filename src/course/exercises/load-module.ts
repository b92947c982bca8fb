// Loading the modules that authors write. Node runs them as they are.

import path from "node:path";
import { pathToFileURL } from "node:url";
import { REPOSITORY } from "../disk.ts";

/** Gives a module's default export; the path runs from the repository's root on. */
export type LoadModule = (file: string) => Promise<unknown>;

export const loadModule: LoadModule = async (file) => {
  const { default: exported } = (await import(pathToFileURL(path.join(REPOSITORY, file)).href)) as {
    default?: unknown;
  };
  return exported;
};
