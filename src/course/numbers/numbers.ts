// Holds the prose to its runs: a time, a size or a count that somebody typed must be a constant of the code beside it, or
// known from elsewhere. What a run gives is written by a component, from its recording. In a task, which has no such
// components, a number must stand in its starter or its checks.

import { STATED_NUMBERS } from "../../../content/numbers.ts";
import type { StatedNumber } from "../../../content/numbers.ts";
import { ContentError } from "../content-error.ts";
import type { Course, Lesson } from "../course.ts";
import type { Disk } from "../disk.ts";
import { proseOf } from "../glossary/prose-of.ts";
import { amountOf } from "./amount-of.ts";
import { typedNumbers } from "./typed-numbers.ts";

const TABLE = "content/numbers.ts";

const FIX = `If a run gives it, write <Elapsed>, <PrintedAt> or <Figure>; if not, say in ${TABLE} where it comes from.`;
const FIX_TASK = `Name one that its starter or its checks state, or say in ${TABLE} where it comes from.`;

type Table = Readonly<Record<string, readonly StatedNumber[]>>;

/** Everything that is wrong between the numbers of the lessons and tasks and their table. */
export function complaintsAboutNumbers(course: Course, disk: Disk, table: Table = STATED_NUMBERS): ContentError[] {
  const pages = course.units.flatMap(({ lessons }) => lessons.flatMap((lesson) => pagesOf(lesson, disk)));
  const strays = Object.keys(table)
    .filter((id) => !pages.some((page) => page.id === id))
    .map(
      (id) =>
        new ContentError(TABLE, `There is no lesson or exercise “${id}”.`, "Take its numbers out, or name it anew."),
    );
  return [...strays, ...pages.flatMap((page) => complainOfPage(page, table[page.id] ?? []))];
}

interface Page {
  readonly id: string;
  readonly path: string;
  readonly text: string;
  readonly code: readonly string[];
  /** Whether a number needs no further word. */
  readonly states: (amount: number) => boolean;
  /** One next step for a number that comes from nowhere. */
  readonly fix: string;
}

function pagesOf(lesson: Lesson, disk: Disk): Page[] {
  const { id, folder, snippets, exercises } = lesson;
  const path = `${folder}/index.mdx`;
  const code = snippets.map(({ source }) => source);
  const page = { id, path, text: textOf(disk.read(path)), code, states: () => false, fix: FIX };
  return [page, ...exercises.map((name) => taskOf(lesson, name, disk))];
}

/** How long it takes the reader is the author's guess, and what it asks for is held by its checks. */
function taskOf({ id, folder }: Lesson, name: string, disk: Disk): Page {
  const exercise = `${folder}/exercises/${name}`;
  const path = `${exercise}/exercise.mdx`;
  const [task = ""] = disk
    .read(path)
    .replace(/^\*\w+ minutes, to practise .*\*$/m, "")
    .split("\n- ");
  const code = ["starter.ts", "checks.ts"].map((file) => disk.read(`${exercise}/${file}`));
  const constants = new Set(
    code
      .flatMap((source) => source.replaceAll("_", "").match(/\d+(?:\.\d+)?/g) ?? [])
      .values()
      .map(Number),
  );
  return {
    id: `${id}/${name}`,
    path,
    text: textOf(task),
    code,
    states: (amount) => constants.has(amount),
    fix: FIX_TASK,
  };
}

function textOf(page: string): string {
  return proseOf(page).replaceAll(/\s+/g, " ");
}

function complainOfPage(page: Page, stated: readonly StatedNumber[]): ContentError[] {
  const { path, text, states } = page;
  const places = stated.flatMap(({ words }) =>
    [...text.matchAll(literally(words))].map(({ index }) => ({ from: index, to: index + words.length })),
  );
  const typed = typedNumbers(text)
    .filter(({ from, to }) => !places.some((place) => place.from <= from && place.to >= to))
    .filter(({ amount }) => !states(amountOf(amount) ?? NaN))
    .map(({ amount, from, to }) => {
      const around = text.slice(Math.max(0, from - 40), to + 40).trim();
      return new ContentError(path, `“${amount}” is typed: “…${around}…”.`, page.fix);
    });
  return [...typed, ...stated.flatMap((one) => complainOfEntry(one, page))];
}

function complainOfEntry(stated: StatedNumber, { id, text, code }: Page): ContentError[] {
  const { words } = stated;
  if (!literally(words).test(text))
    return [new ContentError(TABLE, `“${words}” does not stand in ${id}.`, "Take it out, or word it as there.")];
  if (typedNumbers(words).length === 0)
    return [new ContentError(TABLE, `“${words}” of ${id} has no number in it.`, "Take it out.")];
  if (stated.kind === "known" || code.some((source) => says(source, stated))) return [];
  const what = `“${words}” of ${id} is to come from \`${stated.code}\`, which no snippet there says.`;
  return [new ContentError(TABLE, what, "Mend the sentence, or name the code.")];
}

/** Of a line, the code stands in that very line. */
function says(source: string, { words, code }: { readonly words: string; readonly code: string }): boolean {
  const [, line] = /\bline (\d+)/.exec(words) ?? [];
  const place = line === undefined ? source : source.split("\n")[Number(line) - 1];
  return place?.includes(code) ?? false;
}

function literally(words: string): RegExp {
  return new RegExp(`(?<![\\w-])${RegExp.escape(words)}(?![\\w-])`, "g");
}
