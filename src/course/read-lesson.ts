// One lesson's folder: its page, its snippets, its exercises, and nothing that the page does not show.

import { ContentError } from "./content-error.ts";
import type { Lesson } from "./course.ts";
import type { Disk } from "./disk.ts";
import { readPredictions } from "./predictions/read-predictions.ts";
import { refuseStrays } from "./refuse-strays.ts";
import { isSnippetOrTwin, readSnippets } from "./read-snippets.ts";

/**
 * @param id `<unit>/<lesson>`
 * @throws {ContentError} when something is missing, or lies there unused.
 */
export function readLesson(disk: Disk, id: string): Lesson {
  const folder = `content/lessons/${id}`;
  if (!disk.list(folder).files.includes("index.mdx"))
    throw new ContentError(
      `${folder}/index.mdx`,
      "This lesson has no page.",
      "Write it, or take the lesson out of content/course.ts.",
    );
  refuseStrays(disk, folder, {
    file: (name) => name === "index.mdx" || isSnippetOrTwin(name),
    folder: (name) => name === "exercises",
    holds: "index.mdx, snippets, their twins and exercises",
  });
  refuseStrays(disk, `${folder}/exercises`, { file: () => false, folder: () => true, holds: "a folder per exercise" });
  const snippets = readSnippets(disk, folder);
  const page = disk.read(`${folder}/index.mdx`).replaceAll(/\{\/\*.*?\*\/\}/gs, "");
  const exercises = inOrderOf(page, disk.list(`${folder}/exercises`).folders);
  const predictions = readPredictions(page, folder);
  const asked = predictions.map(({ file }) => file);
  refuseUnshown(page, folder, [
    ...snippets
      .filter(({ file }) => !asked.includes(file))
      .map(({ file }) => ({ name: file, tag: `<Snippet file="${file}" />` })),
    ...exercises.map((exercise) => ({ name: `exercises/${exercise}`, tag: `${exerciseTag(exercise)} />` })),
  ]);
  return { id, folder, snippets, exercises, predictions };
}

/** As the page shows them: the steps of a project come one after another. */
function inOrderOf(page: string, exercises: readonly string[]): string[] {
  return exercises.toSorted((one, other) => page.indexOf(exerciseTag(one)) - page.indexOf(exerciseTag(other)));
}

function exerciseTag(id: string): string {
  return `<Exercise id="${id}"`;
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
