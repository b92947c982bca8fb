// Reading content/: names from the repository's root on, with forward slashes, as messages and tests say them.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

interface Listing {
  /** Names without their folder, in the order of the alphabet. */
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

export interface Disk {
  /** What a folder holds, but for names that begin with a dot; nothing for a folder that is not there. */
  list(folder: string): Listing;
  /** The text of a file that is there. */
  read(file: string): string;
}

/** The repository that this file is part of. */
export const REPOSITORY = path.join(import.meta.dirname, "../..");

/** @param root the folder that holds `content` */
export function openDisk(root: string = REPOSITORY): Disk {
  return {
    list: (folder) => {
      const absolute = path.join(root, folder);
      if (!existsSync(absolute)) return { files: [], folders: [] };
      const entries = readdirSync(absolute, { withFileTypes: true }).filter(({ name }) => !name.startsWith("."));
      return {
        files: namesOf(entries.filter((entry) => !entry.isDirectory())),
        folders: namesOf(entries.filter((entry) => entry.isDirectory())),
      };
    },
    read: (file) => readFileSync(path.join(root, file), "utf8"),
  };
}

function namesOf(entries: readonly { readonly name: string }[]): string[] {
  return entries.map(({ name }) => name).sort();
}
