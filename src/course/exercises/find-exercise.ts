// The exercise that a page means when it names one.

import { ContentError } from "../content-error.ts";
import { openDisk } from "../disk.ts";
import type { Disk } from "../disk.ts";
import type { Exercise } from "./exercise.ts";
import { loadModule } from "./load-module.ts";
import type { LoadModule } from "./load-module.ts";
import { readExercise } from "./read-exercise.ts";

/**
 * @param page the page's id: its address without the slashes around it
 * @param id as the author wrote it, e.g. `serve-breakfast`
 * @throws {ContentError} (rejects) when the page's folder has no such exercise, or that is not sound.
 */
export async function findExercise(
  page: string,
  id: string,
  disk: Disk = openDisk(),
  load: LoadModule = loadModule,
): Promise<Exercise> {
  const folder = `content/${page}/exercises`;
  const { folders } = disk.list(folder);
  if (folders.includes(id)) return readExercise(disk, load, `${folder}/${id}`);
  throw new ContentError(
    `${folder}/${id}`,
    "A page names this exercise, but it is not there.",
    `Write it, or name one that is: ${folders.length === 0 ? "there are none" : folders.join(", ")}.`,
  );
}
