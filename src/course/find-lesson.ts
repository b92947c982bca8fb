// The lesson that a page is.

import type { Lesson } from "./course.ts";
import { openDisk } from "./disk.ts";
import type { Disk } from "./disk.ts";
import { readLesson } from "./read-lesson.ts";

/**
 * @param page the page's id: its address without the slashes around it
 * @throws {ContentError} when something in its folder is missing or out of place
 */
export function findLesson(page: string, disk: Disk = openDisk()): Lesson {
  return readLesson(disk, page.replace(/^lessons\//, ""));
}
