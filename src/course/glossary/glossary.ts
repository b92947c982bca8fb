// The glossary with its places in the course: each word is defined once, and linked once, in the lesson that uses it
// first.

import { GLOSSARY } from "../../../content/glossary.ts";
import type { GlossaryEntry } from "../../../content/glossary.ts";
import { ContentError } from "../content-error.ts";
import type { Course, Lesson } from "../course.ts";
import type { Disk } from "../disk.ts";
import { proseOf } from "./prose-of.ts";

const TABLE = "content/glossary.ts";

export interface PlacedEntry extends GlossaryEntry {
  /** The lesson that links it. */
  readonly lesson: Lesson;
}

/** @throws {ContentError} where a page names a word that is not defined */
export function findTerm(id: string, page: string): GlossaryEntry {
  const found = GLOSSARY.find((entry) => entry.id === id);
  if (found) return found;
  throw new ContentError(
    `content/${page}/index.mdx`,
    `<Term id="${id}"> is not in the glossary.`,
    `Define it in ${TABLE}.`,
  );
}

/** By the alphabet; an entry without a lesson is left out, and complained of by the tests. */
export function placedGlossary(
  course: Course,
  disk: Disk,
  glossary: readonly GlossaryEntry[] = GLOSSARY,
): readonly PlacedEntry[] {
  const placed = glossary.flatMap((entry) => {
    const lesson = lessonsOf(course).find((one) => linksIn(disk.read(`${one.folder}/index.mdx`)).includes(entry.id));
    return lesson ? [{ ...entry, lesson }] : [];
  });
  return placed.toSorted((one, other) => nameOf(one).localeCompare(nameOf(other), "en"));
}

/** Everything that is wrong between the glossary and the lessons. */
export function complaintsAboutGlossary(
  course: Course,
  disk: Disk,
  glossary: readonly GlossaryEntry[] = GLOSSARY,
): ContentError[] {
  const pages = lessonsOf(course).map(({ folder }) => {
    const path = `${folder}/index.mdx`;
    const page = disk.read(path);
    return { path, links: linksIn(page), prose: withoutQuotations(proseOf(page)).toLowerCase() };
  });
  const known = glossary.map(({ id }) => id);
  const unknown = pages.flatMap(({ path, links }) =>
    links
      .filter((id) => !known.includes(id))
      .map((id) => new ContentError(path, `<Term id="${id}"> is not in the glossary.`, `Define it in ${TABLE}.`)),
  );
  const twice = known
    .filter((id, index) => known.indexOf(id) < index)
    .map((id) => new ContentError(TABLE, `“${id}” is defined twice.`, "Take one of the two out."));
  return [...unknown, ...twice, ...glossary.flatMap((entry) => complainOfPlace(entry, pages))];
}

interface Page {
  readonly path: string;
  readonly links: readonly string[];
  readonly prose: string;
}

function complainOfPlace(entry: GlossaryEntry, pages: readonly Page[]): ContentError[] {
  const linking = pages.flatMap(({ path, links }) => links.filter((id) => id === entry.id).map(() => path));
  const word = new RegExp(`(?<![\\w-])${nameOf(entry)}s?(?![\\w-])`);
  const first = pages.find(({ prose }) => word.test(prose))?.path ?? linking[0];
  const [linked] = linking;
  if (linked === undefined || first === undefined)
    return [
      new ContentError(
        first ?? TABLE,
        `No lesson links “${entry.term}”.`,
        `Write <Term id="${entry.id}">…</Term> where it is first used.`,
      ),
    ];
  if (linking.length > 1)
    return [
      new ContentError(linking[1] ?? linked, `“${entry.term}” is linked already, in ${linked}.`, "Take the link out."),
    ];
  if (linked === first) return [];
  return [new ContentError(linked, `“${entry.term}” is used before, in ${first}.`, "Move the link there.")];
}

/** Titles, and what others say. */
function withoutQuotations(prose: string): string {
  return prose.replaceAll(/“[^”]*”/g, "");
}

function nameOf({ term }: GlossaryEntry): string {
  return term.replaceAll("`", "").toLowerCase();
}

function lessonsOf(course: Course): readonly Lesson[] {
  return course.units.flatMap(({ lessons }) => lessons);
}

function linksIn(page: string): string[] {
  return [...page.matchAll(/<Term id="([^"]*)"/g)].map(([, id = ""]) => id);
}
