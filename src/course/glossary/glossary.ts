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

/** The words that a lesson brings: those that it links. */
export function termsOf(
  lesson: Lesson,
  disk: Disk,
  glossary: readonly GlossaryEntry[] = GLOSSARY,
): readonly GlossaryEntry[] {
  const linked = linksIn(disk.read(`${lesson.folder}/index.mdx`));
  return glossary.filter(({ id }) => linked.includes(id));
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
    const written = withMarks(page);
    return {
      path,
      links: linksIn(page),
      written: written.toLowerCase(),
      prose: withoutQuotations(proseOf(written)).toLowerCase(),
    };
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
  /** As its author wrote it; in lower case, with a mark where a link begins, as the prose is. */
  readonly written: string;
  readonly prose: string;
}

function complainOfPlace(entry: GlossaryEntry, pages: readonly Page[]): ContentError[] {
  const linking = pages.filter(({ links }) => links.includes(entry.id));
  const uses = pages.flatMap((page) => {
    const at = firstUse(entry, page);
    return at === null ? [] : [{ page, at }];
  });
  const [linked] = linking;
  const [first] = uses;
  if (linked === undefined)
    return [
      new ContentError(
        first?.page.path ?? TABLE,
        `No lesson links “${entry.term}”.`,
        `Write <Term id="${entry.id}">…</Term> where it is first used.`,
      ),
    ];
  const again = linking.find(
    ({ path, links }) => path !== linked.path || links.indexOf(entry.id) < links.lastIndexOf(entry.id),
  );
  if (again)
    return [
      new ContentError(again.path, `“${entry.term}” is linked already, in ${linked.path}.`, "Take the link out."),
    ];
  if (first === undefined) return [];
  // The link may say it in another form: `blocks` for “blocking”.
  if (pages.indexOf(linked) < pages.indexOf(first.page)) return [];
  if (first.page !== linked)
    return [
      new ContentError(linked.path, `“${entry.term}” is used before, in ${first.page.path}.`, "Move the link there."),
    ];
  const text = isCode(entry) ? linked.written : linked.prose;
  if (first.at >= text.indexOf(markOf(entry.id))) return [];
  return [new ContentError(linked.path, `“${entry.term}” is used before its link.`, "Link its first use on the page.")];
}

/** Where a word stands first, against the links; names of several parts, such as `asyncio.run`, as they are written. */
function firstUse(entry: GlossaryEntry, { prose, written }: Page): number | null {
  const name = RegExp.escape(nameOf(entry));
  const at = isCode(entry)
    ? written.search(new RegExp(`\`(?:await )?${name}\\b`))
    : prose.search(new RegExp(`(?<![\\w-])${name}(?:e?s)?(?![\\w-])`));
  return at < 0 ? null : at;
}

function isCode(entry: GlossaryEntry): boolean {
  return entry.term.startsWith("`") && !/^\w+$/.test(nameOf(entry));
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

/** Keeps the places of links, which are gone from the prose. */
function withMarks(page: string): string {
  return page.replaceAll(/<Term id="([^"]*)">/g, (_, id: string) => markOf(id));
}

function markOf(id: string): string {
  return `⟦${id}⟧`;
}

function linksIn(page: string): string[] {
  return [...page.matchAll(/<Term id="([^"]*)"/g)].map(([, id = ""]) => id);
}
