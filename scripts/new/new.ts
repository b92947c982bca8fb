// `npm run new -- lesson UNIT/NAME` and `npm run new -- exercise UNIT/LESSON/NAME`: writes a first draft that is formatted,
// typed and marked where its author's words are missing. `npm run unit -- src/course/scaffold` says what is left to write.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { format, resolveConfig } from "prettier";
import { COURSE } from "../../content/course.ts";
import { ContentError, openDisk } from "#course";
import { newExercise, newLesson } from "#course/scaffold";
import type { Draft } from "#course/scaffold";

const ROOT = path.join(import.meta.dirname, "../..");
const USAGE = `Give what is to be made, and its name:
  npm run new -- lesson UNIT/NAME
  npm run new -- exercise UNIT/LESSON/NAME
A name is made of lower-case words with hyphens between them. It is part of an address, and stays.`;

const [kind, address = ""] = process.argv.slice(2);
if ((kind !== "lesson" && kind !== "exercise") || !address.includes("/")) fail(USAGE);

let draft: Draft;
try {
  draft =
    kind === "lesson"
      ? newLesson(address, COURSE, readFileSync(path.join(ROOT, "content/course.ts"), "utf8"))
      : newExercise(address, openDisk());
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  fail(error.message);
}
for (const [file, text] of Object.entries(draft)) {
  const absolute = path.join(ROOT, file);
  mkdirSync(path.dirname(absolute), { recursive: true });
  const options = await resolveConfig(absolute);
  writeFileSync(absolute, file.endsWith(".ts") ? await format(text, { ...options, filepath: absolute }) : text);
  console.log(file);
}
console.log(
  `\nWhat is left to write stands there as “TO WRITE”; npm run unit -- src/course/scaffold lists it.${
    kind === "exercise" ? `\nnpx vitest run src/course/exercises -t ${path.basename(address)} is its gate.` : ""
  }`,
);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
