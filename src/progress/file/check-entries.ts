// The entries of a progress file, one by one: the fields that each has to have, their types and bounds, and no others.

import type { Snapshot } from "../snapshot.ts";
import { PROGRESS_FILE_LIMITS } from "./limits.ts";

/** Why the file is not taken, in a sentence for its reader. */
export class Refused extends Error {}

type Fields = Readonly<Partial<Record<string, unknown>>>;
/** Reads a field, or throws {@link Refused}. `where` is a phrase like “entry 3 of exercises”. */
type FieldReader<Value> = (value: unknown, where: string) => Value;
type Shape = Readonly<Record<string, FieldReader<unknown>>>;
type EntryOf<Fieldset extends Shape> = { readonly [Name in keyof Fieldset]: ReturnType<Fieldset[Name]> };

const DAY_MS = 24 * 3600 * 1000;

/** @throws {Refused} at the first thing that is wrong */
export function checkEntries(file: Fields, now: number): { readonly snapshot: Snapshot; readonly savedAt: number } {
  const at = timeUntil(now + DAY_MS);
  const { savedAt, exercises, answers, programs, drafts } = readFields(file, "the file", {
    format: text,
    version: number,
    savedAt: at,
    exercises: list({ id, code, at }),
    answers: list({ id, answer: text, isRight: flag, at }),
    programs: list({ id, name: text, code, conditions: text, at }),
    drafts: list({ id, original: hash, code, at }),
  });
  const count = exercises.length + answers.length + programs.length + drafts.length;
  if (count > PROGRESS_FILE_LIMITS.entries)
    throw new Refused(`This file holds ${count} entries, and a progress file at most ${PROGRESS_FILE_LIMITS.entries}.`);
  const snapshot: Snapshot = {
    exercises: byKey(
      "exercises",
      exercises,
      (one) => one.id,
      (one) => ({ code: one.code, at: one.at }),
    ),
    answers: byKey(
      "answers",
      answers,
      (one) => one.id,
      (one) => ({
        answer: one.answer,
        isRight: one.isRight,
        at: one.at,
      }),
    ),
    programs: byKey(
      "programs",
      programs,
      (one) => one.id,
      (one) => ({
        name: one.name,
        code: one.code,
        conditions: one.conditions,
        savedAt: one.at,
      }),
    ),
    drafts: byKey(
      "drafts",
      drafts,
      (one) => `${one.id}@${one.original}`,
      (one) => ({
        code: one.code,
        savedAt: one.at,
      }),
    ),
  };
  return { snapshot, savedAt };
}

function readFields<Fieldset extends Shape>(value: unknown, where: string, shape: Fieldset): EntryOf<Fieldset> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Refused(`In this file, ${where} is no record.`);
  const fields = new Map<string, unknown>(Object.entries(value));
  for (const name of fields.keys())
    if (!Object.hasOwn(shape, name))
      throw new Refused(`In this file, ${where} holds “${name.slice(0, 40)}”, which no progress file does.`);
  const entries = Object.entries(shape).map(([name, reader]) => {
    if (!fields.has(name)) throw new Refused(`In this file, ${where} lacks “${name}”.`);
    return [name, reader(fields.get(name), `“${name}” in ${where}`)] as const;
  });
  return Object.fromEntries(entries) as EntryOf<Fieldset>;
}

function list<Fieldset extends Shape>(shape: Fieldset): FieldReader<readonly EntryOf<Fieldset>[]> {
  return (value, where) => {
    if (!Array.isArray(value)) throw new Refused(`In this file, ${where} is no list.`);
    const name = /“(\w+)”/.exec(where)?.[1] ?? "";
    return value.map((entry, index) => readFields(entry, `entry ${index + 1} of “${name}”`, shape));
  };
}

function byKey<Entry, Kept>(
  name: string,
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
  keep: (entry: Entry) => Kept,
): ReadonlyMap<string, Kept> {
  const kept = new Map<string, Kept>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (kept.has(key)) throw new Refused(`In this file, “${key}” stands twice among “${name}”.`);
    kept.set(key, keep(entry));
  }
  return kept;
}

const number: FieldReader<number> = (value, where) => {
  if (typeof value !== "number") throw new Refused(`In this file, ${where} is no number.`);
  return value;
};

const flag: FieldReader<boolean> = (value, where) => {
  if (typeof value !== "boolean") throw new Refused(`In this file, ${where} is neither true nor false.`);
  return value;
};

function timeUntil(latest: number): FieldReader<number> {
  return (value, where) => {
    if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > latest)
      throw new Refused(`In this file, ${where} is no moment of the past.`);
    return value;
  };
}

function textUpTo(units: number): FieldReader<string> {
  return (value, where) => {
    if (typeof value !== "string" || !value.isWellFormed()) throw new Refused(`In this file, ${where} is no text.`);
    if (value.length > units)
      throw new Refused(`In this file, ${where} is ${value.length} characters long, and may be ${units}.`);
    return value;
  };
}

const text = textUpTo(PROGRESS_FILE_LIMITS.textUnits);
const code = textUpTo(PROGRESS_FILE_LIMITS.codeUnits);

function textLike(pattern: RegExp, what: string): FieldReader<string> {
  return (value, where) => {
    if (typeof value !== "string" || !pattern.test(value)) throw new Refused(`In this file, ${where} is no ${what}.`);
    return value;
  };
}

const id = textLike(/^[a-z0-9\-/]{1,128}$/, "name that we give");
const hash = textLike(/^[0-9a-f]{16}$/, "hash");
