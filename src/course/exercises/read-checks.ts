// The checks and scenarios that an author wrote, looked at before anything relies on them: these are modules, and what a
// module exports is known only when it has been loaded.

import { UNJUDGED } from "#grading";
import { RULES } from "#recording";
import type { Check, Checks, Scenario } from "#grading";
import { ContentError } from "../content-error.ts";

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Names that stay under progress and in headers: lower-case words with hyphens between them. */
export function isId(name: string): boolean {
  return ID.test(name) && name.length <= 64;
}

/**
 * @param exported the default export of `checks.ts`
 * @param drivers the names of the files in `drivers/`, without `.ts`
 * @throws {ContentError} when it is not what `defineChecks` makes, or its parts do not fit together
 */
export function readChecks(path: string, exported: unknown, drivers: readonly string[]): Checks {
  const { checks, scenarios } = isObject(exported) ? exported : {};
  if (!isListOf(checks, isCheck))
    throw new ContentError(path, "It has no checks.", "Export defineChecks({ checks: [check(…), …] }) as the default.");
  if (!isListOf(scenarios, isScenario))
    throw new ContentError(path, "It has no scenarios.", "Make them with scenario(…), or leave them out.");
  readNames(path, "check", checks);
  readNames(path, "scenario", scenarios);
  readDrivers(path, scenarios, drivers);
  for (const check of checks) readScenariosOf(path, check, scenarios);
  return { checks, scenarios };
}

function readNames(
  path: string,
  what: string,
  named: readonly { readonly id: string; readonly title: string }[],
): void {
  named.forEach(({ id, title }, index) => {
    if (!isId(id))
      throw new ContentError(
        path,
        `“${id}” is no name for a ${what}.`,
        "Use lower-case words with hyphens between them.",
      );
    if (UNJUDGED.some((reserved) => reserved === id))
      throw new ContentError(
        path,
        `“${id}” means an attempt that is not judged at all.`,
        `Name the ${what} differently.`,
      );
    if (named.findIndex((other) => other.id === id) !== index)
      throw new ContentError(path, `Two ${what}s are called “${id}”.`, "Name one of them differently.");
    if (title.trim() === "") throw new ContentError(path, `“${id}” has no title.`, TITLES[what] ?? "Write one.");
  });
}

const TITLES: Readonly<Record<string, string>> = {
  check: "Say what a right solution does.",
  scenario: "Say what is special about it.",
};

function readDrivers(path: string, scenarios: readonly Scenario[], drivers: readonly string[]): void {
  for (const { id, driver } of scenarios) {
    if (driver !== null && !drivers.includes(driver))
      throw new ContentError(path, `The scenario “${id}” has no driver “${driver}”.`, `Write drivers/${driver}.ts.`);
  }
  const idle = drivers.find((name) => scenarios.every(({ driver }) => driver !== name));
  if (idle !== undefined)
    throw new ContentError(path, `No scenario is driven by “${idle}”.`, `Use drivers/${idle}.ts, or delete it.`);
}

/** Every scenario that a check names is there; it looks at one at least. */
function readScenariosOf(path: string, { id, judge }: Check, scenarios: readonly Scenario[]): void {
  if (typeof judge === "function") return;
  const names = Object.keys(judge);
  if (names.length === 0) throw new ContentError(path, `The check “${id}” looks at no scenario.`, "Give it a judge.");
  const unknown = names.find((name) => scenarios.every((scenario) => scenario.id !== name));
  if (unknown !== undefined)
    throw new ContentError(
      path,
      `The check “${id}” looks at “${unknown}”, and there is no such scenario.`,
      `Name one of these: ${scenarios.map((scenario) => scenario.id).join(", ")}.`,
    );
}

function isCheck(value: unknown): value is Check {
  if (!isObject(value)) return false;
  const { id, title, judge } = value;
  const isJudge = typeof judge === "function" || (isObject(judge) && Object.values(judge).every(isFunction));
  return typeof id === "string" && typeof title === "string" && isJudge;
}

function isScenario(value: unknown): value is Scenario {
  if (!isObject(value)) return false;
  const { id, title, driver, seed, rules } = value;
  const isNamed = typeof id === "string" && typeof title === "string";
  return (
    isNamed &&
    RULES.some((known) => known === rules) &&
    (driver === null || typeof driver === "string") &&
    Number.isSafeInteger(seed)
  );
}

function isListOf<Item>(value: unknown, isItem: (item: unknown) => item is Item): value is readonly Item[] {
  return Array.isArray(value) && value.length > 0 && value.every(isItem);
}

function isFunction(value: unknown): boolean {
  return typeof value === "function";
}

function isObject(value: unknown): value is Partial<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
