// Nothing is used before it is taught: each name that a program of the course uses stands in the text of its lesson or of
// one before it, as code. That is the least; whether it is taught well, only a reader can say.

import { ContentError } from "../content-error.ts";
import type { Course, Lesson } from "../course.ts";
import type { Disk } from "../disk.ts";
import { namesDeclared, namesUsed } from "./names-used.ts";

const GLOBALS = "content/globals.d.ts";

/** Everything that a program of the course uses before the text has spoken of it. */
export function complaintsAboutTaught(course: Course, disk: Disk): ContentError[] {
  const declared = namesDeclared(disk.read(GLOBALS));
  const taught = new Set<string>();
  const complaints: ContentError[] = [];
  const learn = (names: readonly string[]): void => names.forEach((name) => taught.add(name));
  const complain = (path: string, names: readonly string[]): void => {
    for (const name of names.filter((one) => !taught.has(one)))
      complaints.push(
        new ContentError(
          path,
          `\`${name}\` is used before a lesson has spoken of it.`,
          "Say what it is where it comes first.",
        ),
      );
    learn(names);
  };
  for (const { folder, snippets, exercises } of lessonsOf(course)) {
    learn(namesSpokenOf(disk.read(`${folder}/index.mdx`)));
    for (const { path, source } of snippets) complain(path, namesUsed(source, declared));
    for (const name of exercises) {
      const exercise = `${folder}/exercises/${name}`;
      learn(namesSpokenOf(disk.read(`${exercise}/exercise.mdx`)));
      const hinted = codeIn(disk.read(`${exercise}/hints.ts`)).flatMap((code) => namesUsed(code, declared));
      complain(`${exercise}/hints.ts`, hinted);
      for (const file of ["starter.ts", "solution.ts"])
        complain(`${exercise}/${file}`, namesUsed(disk.read(`${exercise}/${file}`), declared));
    }
  }
  return complaints;
}

/** All words of all code in a text: `asyncio.run(main())` speaks of three. */
function namesSpokenOf(page: string): string[] {
  return codeIn(page).flatMap((code) => [
    ...(code.match(/[\w.]*\w/g) ?? []),
    ...(code.match(/\w+/g) ?? []),
    ...phrasesOf(code),
  ]);
}

function codeIn(text: string): string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);
}

/** `await using session` speaks of `await using`. */
function phrasesOf(code: string): string[] {
  return ["await using", "for await"].filter((phrase) => code.startsWith(phrase));
}

function lessonsOf(course: Course): readonly Lesson[] {
  return course.units.flatMap(({ lessons }) => lessons);
}
