// The whole course: the order of content/course.ts and the folders of content/, which must agree.

import { COURSE } from "../../content/course.ts";
import type { UnitOutline } from "../../content/course.ts";
import { ContentError } from "./content-error.ts";
import type { Course, Unit } from "./course.ts";
import { openDisk } from "./disk.ts";
import type { Disk } from "./disk.ts";
import { readLesson } from "./read-lesson.ts";
import { readSnippets } from "./read-snippets.ts";

const ORDER = "content/course.ts";
const LESSONS = "content/lessons";
export const HOME = "content/home";

/** @throws {ContentError} at the first mistake of an author's. */
export function readCourse(disk: Disk = openDisk(), outline: readonly UnitOutline[] = COURSE): Course {
  compareWithOrder(
    LESSONS,
    disk.list(LESSONS).folders,
    outline.map(({ id }) => id),
  );
  return { units: outline.map((unit) => readUnit(disk, unit)), home: readSnippets(disk, HOME) };
}

function readUnit(disk: Disk, { id, title, lessons }: UnitOutline): Unit {
  const { files, folders } = disk.list(`${LESSONS}/${id}`);
  const [stray] = files;
  if (stray !== undefined)
    throw new ContentError(`${LESSONS}/${id}/${stray}`, "A unit's folder holds lessons only.", "Move or delete it.");
  compareWithOrder(`${LESSONS}/${id}`, folders, lessons);
  return { id, title, lessons: lessons.map((lesson) => readLesson(disk, `${id}/${lesson}`)) };
}

function compareWithOrder(folder: string, onDisk: readonly string[], inOrder: readonly string[]): void {
  const unlisted = onDisk.find((name) => !inOrder.includes(name));
  if (unlisted !== undefined)
    throw new ContentError(`${folder}/${unlisted}`, `It has no place in ${ORDER}.`, "Add it there, or delete it.");
  const missing = inOrder.find((name) => !onDisk.includes(name));
  if (missing !== undefined)
    throw new ContentError(
      ORDER,
      `There is no folder ${folder}/${missing}.`,
      "Make it, or take the name out of the order.",
    );
  const twice = inOrder.find((name, index) => inOrder.indexOf(name) !== index);
  if (twice !== undefined) throw new ContentError(ORDER, `"${twice}" stands there twice.`, "Take one of the two out.");
}
