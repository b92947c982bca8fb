// The snippet that a page means when it names a file.

import { ContentError } from "./content-error.ts";
import type { Snippet } from "./course.ts";
import { openDisk } from "./disk.ts";
import type { Disk } from "./disk.ts";
import { HOME } from "./read-course.ts";
import { readSnippets } from "./read-snippets.ts";

/**
 * @param page the page's id: its address without the slashes around it, empty for the first page
 * @param file as the author wrote it, e.g. `breakfast.ts`
 * @throws {ContentError} when the page's folder has no such snippet.
 */
export function findSnippet(page: string, file: string, disk: Disk = openDisk()): Snippet {
  const folder = folderOf(page);
  const snippets = readSnippets(disk, folder);
  const found = snippets.find((snippet) => snippet.file === file);
  if (found) return found;
  const there = snippets.map((snippet) => snippet.file).join(", ");
  throw new ContentError(
    `${folder}/${file}`,
    "A page names this snippet, but it is not there.",
    `Write it, or name one that is: ${there === "" ? "there are none" : there}.`,
  );
}

/** All snippets of a page's folder. */
export function snippetsOf(page: string, disk: Disk = openDisk()): readonly Snippet[] {
  return readSnippets(disk, folderOf(page));
}

function folderOf(page: string): string {
  return page === "" ? HOME : `content/${page}`;
}
