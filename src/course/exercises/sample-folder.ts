// A sound exercise's folder for tests, and ways to damage it.

import { check, defineChecks, scenario } from "#grading";
import type { Judge } from "#grading";
import { ContentError } from "../content-error.ts";
import { diskOf } from "../disk-in-memory.ts";
import { readExercise } from "./read-exercise.ts";

export const FOLDER = "content/lessons/kitchen/tea/exercises/two-cups";
export const PAGE = "---\ntitle: Two cups\n---\n\nBrew both.\n\n- Both are hot.\n";
export const WRONG = "// Fails: hot\n// Says: It was cold.\n\npour();\n";
export const judge: Judge = () => ({ kind: "passed", because: "" });
export const HOT = check("hot", "It is hot", judge);
export const BUSY = scenario("busy", "Many guests");
export const CHECKS = defineChecks({ checks: [HOT] });
export const HINTS = ["Boil.", "Boil water.", "Boil water twice."];

export const FILES: Readonly<Record<string, string | undefined>> = {
  "exercise.mdx": PAGE,
  "starter.ts": "start();",
  "solution.ts": "solve();",
  "checks.ts": "",
  "hints.ts": "",
  "why.ts": "",
  "solutions/kettle.ts": "boil();",
  "attempts/cold.ts": WRONG,
  "attempts/colder.ts": WRONG,
  "attempts/coldest.ts": WRONG,
};

export const WHY = "Hot water makes hot tea.";

export interface Changes {
  readonly folder?: string;
  readonly files?: Readonly<Record<string, string | undefined>>;
  /** What the module exports; the sound ones unless given. */
  readonly checks?: unknown;
  readonly hints?: unknown;
  readonly why?: unknown;
  readonly equivalents?: unknown;
}

function nameOf(path: string): Exclude<keyof Changes, "folder" | "files"> {
  return path.slice(path.lastIndexOf("/") + 1, -3) as ReturnType<typeof nameOf>;
}

const SOUND: Changes = { checks: CHECKS, hints: HINTS, why: WHY };

export function load(path: string): Promise<unknown> {
  return Promise.resolve(SOUND[nameOf(path)]);
}

export function read({ folder = FOLDER, files = {}, ...modules }: Changes = {}): ReturnType<typeof readExercise> {
  const present = Object.entries({ ...FILES, ...files }).flatMap(([name, text]) =>
    text === undefined ? [] : [[`${folder}/${name}`, text] as const],
  );
  const exported: Changes = { ...SOUND, ...modules };
  const loadChanged = (path: string): Promise<unknown> => Promise.resolve(exported[nameOf(path)]);
  return readExercise(diskOf(Object.fromEntries(present)), loadChanged, folder);
}

export async function mistakeIn(changes: Changes): Promise<string> {
  const error: unknown = await read(changes).catch((reason: unknown) => reason);
  return error instanceof ContentError ? error.message : `no mistake: ${JSON.stringify(error)}`;
}
