// The whole course: the order of content/course.ts and the folders of content/, which must agree.

import { COURSE } from "../../content/course.ts";
import type { UnitOutline } from "../../content/course.ts";
import { ContentError } from "./content-error.ts";
import type { Course, Unit } from "./course.ts";
import { openDisk } from "./disk.ts";
import type { Disk } from "./disk.ts";
import { readLesson } from "./read-lesson.ts";
import { isSnippetOrTwin, readSnippets } from "./read-snippets.ts";
import { refuseStrays } from "./refuse-strays.ts";

const ORDER = "content/course.ts";
const LESSONS = "content/lessons";
export const HOME = "content/home";
const NAME_FIX = "Use lower-case words with hyphens between them: it is part of an address.";

/** @throws {ContentError} at the first mistake of an author's. */
export function readCourse(disk: Disk = openDisk(), outline: readonly UnitOutline[] = COURSE): Course {
  refuseStrays(disk, LESSONS, { file: (name) => name === "tsconfig.json", folder: () => true, holds: "the units" });
  refuseStrays(disk, HOME, { file: isSnippetOrTwin, folder: () => false, holds: "snippets and their twins" });
  compareWithOrder(
    LESSONS,
    disk.list(LESSONS).folders,
    outline.map(({ id }) => id),
  );
  return { units: outline.map((unit) => readUnit(disk, unit)), home: readSnippets(disk, HOME) };
}

function readUnit(disk: Disk, { id, title, summary, lessons }: UnitOutline): Unit {
  const folder = `${LESSONS}/${id}`;
  refuseStrays(disk, folder, { file: () => false, folder: () => true, holds: "the unit's lessons" });
  compareWithOrder(folder, disk.list(folder).folders, lessons);
  return { id, title, summary, lessons: lessons.map((lesson) => readLesson(disk, `${id}/${lesson}`)) };
}

function compareWithOrder(folder: string, onDisk: readonly string[], inOrder: readonly string[]): void {
  const odd = inOrder.find((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name));
  if (odd !== undefined) throw new ContentError(ORDER, `"${odd}" is no name for a folder of the course.`, NAME_FIX);
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
