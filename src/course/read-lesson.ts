// One lesson's folder: its page, its snippets, its exercises, and nothing that the page does not show.

import { ContentError } from "./content-error.ts";
import type { Lesson } from "./course.ts";
import type { Disk } from "./disk.ts";
import { isSnippetOrTwin, readSnippets } from "./read-snippets.ts";

/**
 * @param id `<unit>/<lesson>`
 * @throws {ContentError} when something is missing, or lies there unused.
 */
export function readLesson(disk: Disk, id: string): Lesson {
  const folder = `content/lessons/${id}`;
  const { files, folders } = disk.list(folder);
  if (!files.includes("index.mdx"))
    throw new ContentError(
      `${folder}/index.mdx`,
      "This lesson has no page.",
      "Write it, or take the lesson out of content/course.ts.",
    );
  refuseStrays(folder, files, folders);
  const snippets = readSnippets(disk, folder);
  const exercises = disk.list(`${folder}/exercises`).folders;
  refuseUnshown(disk.read(`${folder}/index.mdx`), folder, [
    ...snippets.map(({ file }) => ({ name: file, tag: `<Snippet file="${file}" />` })),
    ...exercises.map((exercise) => ({ name: `exercises/${exercise}`, tag: `<Exercise id="${exercise}" />` })),
  ]);
  return { id, folder, snippets, exercises };
}

function refuseStrays(folder: string, files: readonly string[], folders: readonly string[]): void {
  const stray =
    files.find((file) => file !== "index.mdx" && !isSnippetOrTwin(file)) ??
    folders.find((below) => below !== "exercises");
  if (stray !== undefined)
    throw new ContentError(
      `${folder}/${stray}`,
      "A lesson's folder holds index.mdx, snippets, their twins and exercises; this is none of them.",
      "Move or delete it.",
    );
}

interface Part {
  readonly name: string;
  /** How the page shows it. */
  readonly tag: string;
}

/** The other way round, what is shown but is not there, shows itself when the page is built. */
function refuseUnshown(page: string, folder: string, parts: readonly Part[]): void {
  const unshown = parts.find(({ tag }) => !page.includes(tag.replace(/ \/>$/, "")));
  if (unshown)
    throw new ContentError(
      `${folder}/${unshown.name}`,
      "The lesson does not show this.",
      `Put ${unshown.tag} into index.mdx, or delete it.`,
    );
}
