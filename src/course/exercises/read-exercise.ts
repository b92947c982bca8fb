// One exercise's folder: everything that belongs to it, and nothing else.

import { ContentError } from "../content-error.ts";
import type { Disk } from "../disk.ts";
import type { Exercise, SourceText } from "./exercise.ts";
import type { LoadModule } from "./load-module.ts";
import { readAttempt } from "./read-attempt.ts";
import { isId, readChecks } from "./read-checks.ts";
import { readEquivalents, readHints, readWhy } from "./read-words.ts";
import { readTask } from "./read-task.ts";

const FILES = {
  "exercise.mdx": "Write the task and when it is done.",
  "starter.ts": "Write what the learner begins with.",
  "solution.ts": "Write the solution that learners are shown.",
  "checks.ts": "Export defineChecks({ checks: [check(…), …] }) as the default.",
  "hints.ts": "Export an array of three texts as the default, from a nudge to nearly the answer.",
  "why.ts": "Export a text as the default: why the solution is as it is.",
} as const;
/** The starter of a project's step. */
const BEFORE = /^export \* from "\.\.\/(?<before>[a-z0-9-]+)\/solution\.ts";\s*$/;
const EQUIVALENTS = "equivalents.ts";
const FOLDERS = { solutions: 1, attempts: 3, drivers: 0 } as const;

/**
 * @param folder from the repository's root on
 * @throws {ContentError} (rejects) when something is missing, malformed or out of place
 */
export async function readExercise(disk: Disk, load: LoadModule, folder: string): Promise<Exercise> {
  const id = folder.slice(folder.lastIndexOf("/") + 1);
  if (!isId(id))
    throw new ContentError(
      folder,
      `“${id}” is no name for an exercise.`,
      "Use lower-case words with hyphens between them.",
    );
  compareWithLayout(disk, folder);
  const text = (name: string): SourceText => ({ path: `${folder}/${name}`, source: disk.read(`${folder}/${name}`) });
  const title = readTask(`${folder}/exercise.mdx`, text("exercise.mdx").source);
  const before = await readBefore(disk, load, folder);
  const drivers = joinDrivers(readPrograms(disk, `${folder}/drivers`), before);
  const checks = readChecks(`${folder}/checks.ts`, await load(`${folder}/checks.ts`), Object.keys(drivers));
  if (before !== null) refuseForgotten(`${folder}/checks.ts`, checks, before);
  return {
    id,
    folder,
    title,
    checks,
    drivers,
    hints: readHints(`${folder}/hints.ts`, await load(`${folder}/hints.ts`)),
    why: readWhy(`${folder}/why.ts`, await load(`${folder}/why.ts`)),
    before,
    starter: before?.solution ?? text("starter.ts"),
    solution: text("solution.ts"),
    otherSolutions: readPrograms(disk, `${folder}/solutions`),
    wrongAttempts: readPrograms(disk, `${folder}/attempts`).map((attempt) => readAttempt(attempt, checks.checks)),
    equivalents: await readOptional(disk, load, folder),
  };
}

/** The step before, which a starter names by handing on that step's solution. */
async function readBefore(disk: Disk, load: LoadModule, folder: string): Promise<Exercise | null> {
  const before = BEFORE.exec(disk.read(`${folder}/starter.ts`))?.groups?.["before"];
  if (before === undefined) return null;
  const all = folder.slice(0, folder.lastIndexOf("/"));
  if (disk.list(all).folders.includes(before)) return readExercise(disk, load, `${all}/${before}`);
  throw new ContentError(
    `${folder}/starter.ts`,
    `It goes on after “${before}”, and there is no such step beside it.`,
    "Name one that is there.",
  );
}

function joinDrivers(own: readonly SourceText[], before: Exercise | null): Exercise["drivers"] {
  const twice = own.find(({ path }) => Object.hasOwn(before?.drivers ?? {}, nameOf(path)));
  if (twice !== undefined)
    throw new ContentError(twice.path, "An earlier step has a driver of this name.", "Name it differently.");
  return { ...before?.drivers, ...Object.fromEntries(own.map(({ path, source }) => [nameOf(path), source])) };
}

/** What an earlier step has asked for is asked for again. */
function refuseForgotten(path: string, { checks }: Exercise["checks"], before: Exercise): void {
  const forgotten = before.checks.checks.find(({ id }) => !checks.some((one) => one.id === id && one.isKept === true));
  if (forgotten !== undefined)
    throw new ContentError(
      path,
      `It does not ask for “${forgotten.id}”, as “${before.id}” does.`,
      "Give the checks of the step before to defineChecks, as `after`.",
    );
}

/** The file's name without its folder and `.ts`. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1, -".ts".length);
}

async function readOptional(disk: Disk, load: LoadModule, folder: string): Promise<Exercise["equivalents"]> {
  const path = `${folder}/${EQUIVALENTS}`;
  return disk.list(folder).files.includes(EQUIVALENTS) ? readEquivalents(path, await load(path)) : {};
}

function compareWithLayout(disk: Disk, folder: string): void {
  const { files, folders } = disk.list(folder);
  for (const [name, fix] of Object.entries(FILES)) {
    if (!files.includes(name)) throw new ContentError(`${folder}/${name}`, "The exercise lacks this.", fix);
  }
  const stray =
    files.find((name) => !(name in FILES) && name !== EQUIVALENTS) ?? folders.find((name) => !(name in FOLDERS));
  if (stray !== undefined)
    throw new ContentError(
      `${folder}/${stray}`,
      "Nothing uses this.",
      `An exercise's folder holds ${[...Object.keys(FILES), EQUIVALENTS, ...Object.keys(FOLDERS)].join(", ")}. Move or delete it.`,
    );
  for (const [name, least] of Object.entries(FOLDERS)) {
    const amount = disk.list(`${folder}/${name}`).files.length;
    if (amount < least)
      throw new ContentError(`${folder}/${name}`, `It holds ${amount} of at least ${least}.`, "Write more programs.");
  }
}

function readPrograms(disk: Disk, folder: string): SourceText[] {
  const { files, folders } = disk.list(folder);
  const stray = folders[0] ?? files.find((name) => !name.endsWith(".ts"));
  if (stray !== undefined)
    throw new ContentError(`${folder}/${stray}`, "This folder holds TypeScript programs only.", "Move or delete it.");
  return files.map((name) => ({ path: `${folder}/${name}`, source: disk.read(`${folder}/${name}`) }));
}
