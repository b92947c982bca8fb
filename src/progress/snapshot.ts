// All that a learner has done and typed, as one value, and what becomes of two of them. Pure.

import type { Answer, Pass } from "./progress.ts";
import type { DraftRecord, ProgramRecord } from "./records.ts";

export interface Snapshot {
  /** By the exercise's id. */
  readonly exercises: ReadonlyMap<string, Pass>;
  /** By the question's id. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** By the program's id. */
  readonly programs: ReadonlyMap<string, ProgramRecord>;
  /** By the snippet's id, an @, and the hash of what they were typed in place of. */
  readonly drafts: ReadonlyMap<string, DraftRecord>;
}

export const EMPTY: Snapshot = {
  exercises: new Map(),
  answers: new Map(),
  programs: new Map(),
  drafts: new Map(),
};

/**
 * Keeps the better of each. Whichever comes first, the result is the same; merging once more changes nothing; and what
 * was passed in either is passed in it.
 */
export function mergeSnapshots(one: Snapshot, other: Snapshot): Snapshot {
  return {
    exercises: mergeRecords(one.exercises, other.exercises, (pass) => [pass.at, pass.code]),
    // Right beats wrong; and of two alike, what was said first.
    answers: mergeRecords(one.answers, other.answers, ({ isRight, at, answer }) => [Number(isRight), -at, answer]),
    programs: mergeRecords(one.programs, other.programs, ({ savedAt, code, name, conditions }) => [
      savedAt,
      code,
      name,
      conditions,
    ]),
    drafts: mergeRecords(one.drafts, other.drafts, ({ savedAt, code }) => [savedAt, code]),
  };
}

type Worth = readonly (number | string)[];

/** Of each key the record that is worth more, compared from the left; two of the same worth are the same. */
function mergeRecords<Kept>(
  one: ReadonlyMap<string, Kept>,
  other: ReadonlyMap<string, Kept>,
  worthOf: (record: Kept) => Worth,
): ReadonlyMap<string, Kept> {
  const merged = new Map(one);
  for (const [key, record] of other) {
    const known = merged.get(key);
    if (known === undefined || isWorthMore(worthOf(record), worthOf(known))) merged.set(key, record);
  }
  return merged;
}

function isWorthMore(one: Worth, other: Worth): boolean {
  const place = one.findIndex((value, index) => value !== other[index]);
  const [mine, theirs] = [one[place], other[place]];
  return mine !== undefined && theirs !== undefined && mine > theirs;
}

export interface Gains {
  readonly added: number;
  /** There already, and now another. */
  readonly replaced: number;
}

/** What a merge would bring. */
export function gainsOf(before: Snapshot, after: Snapshot): Readonly<Record<keyof Snapshot, Gains>> {
  return {
    exercises: countGains(before.exercises, after.exercises),
    answers: countGains(before.answers, after.answers),
    programs: countGains(before.programs, after.programs),
    drafts: countGains(before.drafts, after.drafts),
  };
}

function countGains(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): Gains {
  const keys = [...after.keys()];
  const added = keys.filter((key) => !before.has(key)).length;
  const replaced = keys.filter((key) => before.has(key) && before.get(key) !== after.get(key)).length;
  return { added, replaced };
}
