// A learner's progress as the text of a file: what they passed and answered, their programs, and what they have typed
// and not finished.

import type { Snapshot } from "../snapshot.ts";
import { FORMAT, PROGRESS_FILE_LIMITS, VERSION } from "./limits.ts";

export interface WrittenProgress {
  readonly text: string;
  /** How many entries had no room, the oldest edits first. */
  readonly leftOut: number;
}

/** @param savedAt milliseconds since 1970 */
export function writeProgressFile(snapshot: Snapshot, savedAt: number): WrittenProgress {
  const { bytes, entries } = PROGRESS_FILE_LIMITS;
  let leftOut = 0;
  let text = textOf(snapshot, savedAt);
  let kept = snapshot;
  while (countEntries(kept) > entries || sizeOf(text) > bytes) {
    kept = withoutLeastWanted(kept);
    leftOut = countEntries(snapshot) - countEntries(kept);
    text = textOf(kept, savedAt);
  }
  return { text, leftOut };
}

function textOf({ exercises, answers, programs, drafts }: Snapshot, savedAt: number): string {
  const file = {
    format: FORMAT,
    version: VERSION,
    savedAt,
    exercises: [...exercises].map(([id, { code, at }]) => ({ id, code, at })),
    answers: [...answers].map(([id, { answer, isRight, at }]) => ({ id, answer, isRight, at })),
    programs: [...programs].map(([id, { name, code, conditions, savedAt: at }]) => ({
      id,
      name,
      code,
      conditions,
      at,
    })),
    drafts: [...drafts].map(([key, { code, savedAt: at }]) => {
      const [id = "", original = ""] = key.split("@");
      return { id, original, code, at };
    }),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** A quarter of the edits, or else of the programs, or else of the solutions, at least one: the oldest. */
function withoutLeastWanted(snapshot: Snapshot): Snapshot {
  const { drafts, programs, exercises, answers } = snapshot;
  if (drafts.size > 0) return { ...snapshot, drafts: withoutOldest(drafts, ({ savedAt }) => savedAt) };
  if (programs.size > 0) return { ...snapshot, programs: withoutOldest(programs, ({ savedAt }) => savedAt) };
  if (exercises.size > 0) return { ...snapshot, exercises: withoutOldest(exercises, ({ at }) => at) };
  return { ...snapshot, answers: withoutOldest(answers, ({ at }) => at) };
}

function withoutOldest<Kept>(records: ReadonlyMap<string, Kept>, timeOf: (record: Kept) => number): Map<string, Kept> {
  const newestFirst = [...records].toSorted(([, one], [, other]) => timeOf(other) - timeOf(one));
  return new Map(newestFirst.slice(0, Math.floor(records.size * 0.75)));
}

function countEntries({ exercises, answers, programs, drafts }: Snapshot): number {
  return exercises.size + answers.size + programs.size + drafts.size;
}

function sizeOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
