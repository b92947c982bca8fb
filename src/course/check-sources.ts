// Whether the documents that the course follows have a place in it, item by item, and are named where they begin.

import type { Source, SourceItem } from "../../content/sources.ts";
import { ContentError } from "./content-error.ts";
import type { Course, Lesson } from "./course.ts";
import type { Disk } from "./disk.ts";

const TABLE = "content/sources.ts";

/** Everything that is wrong with the table of sources. */
export function complaintsAboutSources(sources: readonly Source[], course: Course, disk: Disk): ContentError[] {
  const lessons = new Map(course.units.flatMap((unit) => unit.lessons.map((lesson) => [lesson.id, lesson] as const)));
  return sources.flatMap((source) => [
    ...complainOfFirstPage(source, course, disk),
    ...source.items.flatMap((item) => complainOfItem(item, lessons.get(item.lesson), disk)),
  ]);
}

function complainOfFirstPage({ unit, title, author }: Source, course: Course, disk: Disk): ContentError[] {
  const first = course.units.find(({ id }) => id === unit)?.lessons[0];
  if (!first)
    return [new ContentError(TABLE, `There is no unit “${unit}”.`, "Name the unit that follows the document.")];
  const page = `${first.folder}/index.mdx`;
  const text = disk.read(page);
  return [title, author ?? ""]
    .filter((name) => !text.includes(name))
    .map((name) => new ContentError(page, `The unit's first page does not name “${name}”.`, "Name its source there."));
}

function complainOfItem(
  { item, lesson: id, words }: SourceItem,
  lesson: Lesson | undefined,
  disk: Disk,
): ContentError[] {
  if (!lesson)
    return [new ContentError(TABLE, `“${item}” is to be in ${id}, which is no lesson.`, "Give it a lesson.")];
  if (textOf(lesson, disk).includes(words)) return [];
  return [
    new ContentError(
      `${lesson.folder}/index.mdx`,
      `“${item}” should be here, but “${words}” is not.`,
      `Write it, or say in ${TABLE} where it is.`,
    ),
  ];
}

/** The lesson's page and snippets, each run of white space as one blank. */
function textOf({ folder, snippets }: Lesson, disk: Disk): string {
  return [disk.read(`${folder}/index.mdx`), ...snippets.map(({ source }) => source)].join("\n").replaceAll(/\s+/g, " ");
}
