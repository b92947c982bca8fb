// A disk for tests: file names and their texts.

import type { Disk } from "./disk.ts";

export function diskOf(files: Readonly<Record<string, string>>): Disk {
  return {
    list: (folder) => {
      const below = Object.keys(files)
        .filter((name) => name.startsWith(`${folder}/`))
        .map((name) => name.slice(folder.length + 1).split("/"));
      const namesOf = (found: string[][]): string[] => [...new Set(found.map(([name = ""]) => name))].sort();
      return {
        files: namesOf(below.filter(({ length }) => length === 1)),
        folders: namesOf(below.filter(({ length }) => length > 1)),
      };
    },
    read: (file) => {
      const text = files[file];
      if (text === undefined) throw new Error(`There is no ${file}.`);
      return text;
    },
  };
}
