// The checks and hints that an author wrote, looked at before anything relies on them: these are modules, and what a
// module exports is known only when it has been loaded.

import { UNJUDGED } from "#grading";
import type { Check, Checks } from "#grading";
import { ContentError } from "../content-error.ts";
import type { Hints } from "./exercise.ts";

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const HOW_MANY_HINTS = 3;

/** Names that stay under progress and in headers: lower-case words with hyphens between them. */
export function isId(name: string): boolean {
  return ID.test(name) && name.length <= 64;
}

/**
 * @param exported the default export of `checks.ts`
 * @throws {ContentError} when it is not what `defineChecks` makes, or its checks cannot be told apart
 */
export function readChecks(path: string, exported: unknown): Checks {
  const checks = isObject(exported) ? exported["checks"] : undefined;
  if (!Array.isArray(checks) || checks.length === 0 || !checks.every(isCheck))
    throw new ContentError(path, "It has no checks.", "Export defineChecks({ checks: [check(…), …] }) as the default.");
  checks.forEach(({ id, title }, index) => {
    if (!isId(id))
      throw new ContentError(
        path,
        `“${id}” is no name for a check.`,
        "Use lower-case words with hyphens between them.",
      );
    if (UNJUDGED.some((reserved) => reserved === id))
      throw new ContentError(
        path,
        `“${id}” means an attempt that is not judged at all.`,
        "Name the check differently.",
      );
    if (checks.findIndex((other) => other.id === id) !== index)
      throw new ContentError(path, `Two checks are called “${id}”.`, "Name one of them differently.");
    if (title.trim() === "") throw new ContentError(path, `“${id}” has no title.`, "Say what a right solution does.");
  });
  return { checks };
}

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

function isCheck(value: unknown): value is Check {
  if (!isObject(value)) return false;
  return typeof value["id"] === "string" && typeof value["title"] === "string" && typeof value["judge"] === "function";
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

function isObject(value: unknown): value is Partial<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
