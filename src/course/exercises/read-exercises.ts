// Every exercise of the course, found on disk: nothing has to be registered.

import { ContentError } from "../content-error.ts";
import { openDisk } from "../disk.ts";
import type { Disk } from "../disk.ts";
import { readCourse } from "../read-course.ts";
import type { Course } from "../course.ts";
import type { Exercise } from "./exercise.ts";
import { loadModule } from "./load-module.ts";
import type { LoadModule } from "./load-module.ts";
import { readExercise } from "./read-exercise.ts";

/**
 * All exercises, in the order of the course.
 * @throws {ContentError} (rejects) at the first mistake of an author's.
 */
export async function readExercises(
  disk: Disk = openDisk(),
  load: LoadModule = loadModule,
  course: Course = readCourse(disk),
): Promise<Exercise[]> {
  const folders = course.units.flatMap(({ lessons }) =>
    lessons.flatMap(({ folder, exercises }) => exercises.map((exercise) => `${folder}/exercises/${exercise}`)),
  );
  const read = await Promise.all(folders.map((folder) => readExercise(disk, load, folder)));
  read.forEach(({ id, folder }, index) => {
    const first = read.findIndex((other) => other.id === id);
    if (first !== index)
      throw new ContentError(
        folder,
        `“${id}” is the name of ${read[first]?.folder ?? ""}, too.`,
        "Name it differently: progress is stored under it.",
      );
  });
  return read;
}
