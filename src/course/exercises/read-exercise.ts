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
  const drivers = readPrograms(disk, `${folder}/drivers`);
  const names = drivers.map(({ path }) => nameOf(path));
  const checks = readChecks(`${folder}/checks.ts`, await load(`${folder}/checks.ts`), names);
  return {
    id,
    folder,
    title,
    checks,
    drivers: Object.fromEntries(drivers.map(({ path, source }) => [nameOf(path), source])),
    hints: readHints(`${folder}/hints.ts`, await load(`${folder}/hints.ts`)),
    why: readWhy(`${folder}/why.ts`, await load(`${folder}/why.ts`)),
    starter: text("starter.ts"),
    solution: text("solution.ts"),
    otherSolutions: readPrograms(disk, `${folder}/solutions`),
    wrongAttempts: readPrograms(disk, `${folder}/attempts`).map((attempt) => readAttempt(attempt, checks.checks)),
    equivalents: await readOptional(disk, load, folder),
  };
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
