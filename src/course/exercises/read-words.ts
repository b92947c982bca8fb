// The words that an author wrote around an exercise, as modules: hints, the note on the solution, and the reasons why
// some mutants are no mistakes.

import { ContentError } from "../content-error.ts";
import type { Exercise, Hints } from "./exercise.ts";

const HOW_MANY_HINTS = 3;

/**
 * @param exported the default export of `hints.ts`
 * @throws {ContentError} when it is anything but three texts
 */
export function readHints(path: string, exported: unknown): Hints {
  if (!Array.isArray(exported) || exported.length !== HOW_MANY_HINTS || !exported.every(isText))
    throw new ContentError(
      path,
      "It does not hold three hints.",
      "Export an array of three texts as the default, from a nudge to nearly the answer.",
    );
  const [nudge, pointer, nearly] = exported as [string, string, string];
  return [nudge, pointer, nearly];
}

/**
 * @param exported the default export of `why.ts`
 * @throws {ContentError} when it is no text
 */
export function readWhy(path: string, exported: unknown): string {
  if (!isText(exported))
    throw new ContentError(path, "It says nothing.", "Export a text as the default: why the solution is as it is.");
  return exported;
}

/**
 * @param exported the default export of `equivalents.ts`
 * @throws {ContentError} when it is not a reason for each name of a mutant
 */
export function readEquivalents(path: string, exported: unknown): Exercise["equivalents"] {
  const isRight = typeof exported === "object" && exported !== null && Object.values(exported).every(isText);
  if (!isRight)
    throw new ContentError(
      path,
      "It gives no reasons.",
      "Export an object as the default: the name of each mutant, as the gate gives it, and why it does the same.",
    );
  return exported as Exercise["equivalents"];
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}
