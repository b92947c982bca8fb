// The snippets of a folder, each with its Python twin.

import { ContentError } from "./content-error.ts";
import type { Snippet } from "./course.ts";
import type { Disk } from "./disk.ts";

const SNIPPET = /\.ts$/;
const TWIN = /\.py$/;

export const isSnippetOrTwin = (file: string): boolean => SNIPPET.test(file) || TWIN.test(file);

/** @throws {ContentError} when a snippet lacks its twin or a twin its snippet. */
export function readSnippets(disk: Disk, folder: string): Snippet[] {
  const { files } = disk.list(folder);
  for (const twin of files.filter((file) => TWIN.test(file)))
    if (!files.includes(twin.replace(TWIN, ".ts")))
      throw new ContentError(
        `${folder}/${twin}`,
        "This twin has no snippet.",
        `Write ${twin.replace(TWIN, ".ts")} next to it, or delete it.`,
      );
  return files.filter((file) => SNIPPET.test(file)).map((file) => readSnippet(disk, folder, file));
}

function readSnippet(disk: Disk, folder: string, file: string): Snippet {
  const twin = file.replace(SNIPPET, ".py");
  if (!disk.list(folder).files.includes(twin))
    throw new ContentError(
      `${folder}/${file}`,
      "This snippet has no Python twin.",
      `Write the same program as ${twin} next to it.`,
    );
  return {
    file,
    path: `${folder}/${file}`,
    source: disk.read(`${folder}/${file}`),
    twin: { file: twin, path: `${folder}/${twin}`, source: disk.read(`${folder}/${twin}`) },
  };
}
