// What is stored, and how it is read back: everything that comes out of a browser's storage is taken for damaged
// until it has been looked at. Bump the schema's version when one of these shapes changes.

import type { Answer, ExerciseProgress, KeptProgram, Pass } from "./progress.ts";

export interface DraftRecord {
  readonly code: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** Reads a stored value: the record, or `null` where it is none. */
export type Reader<Kept> = (stored: unknown) => Kept | null;

export const readExercise: Reader<ExerciseProgress> = (stored) => {
  if (!isObject(stored)) return null;
  const { passed } = stored;
  if (passed === null) return { passed: null };
  const pass = readPass(passed);
  return pass && { passed: pass };
};

export const readAnswer: Reader<Answer> = (stored) => {
  if (!isObject(stored)) return null;
  const { answer, isRight, at } = stored;
  return typeof answer === "string" && typeof isRight === "boolean" && isTime(at) ? { answer, isRight, at } : null;
};

export interface ProgramRecord extends Omit<KeptProgram, "id"> {
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

export const readProgram: Reader<ProgramRecord> = (stored) => {
  if (!isObject(stored)) return null;
  const { name, code, conditions, savedAt } = stored;
  if (typeof name !== "string" || typeof code !== "string" || typeof conditions !== "string") return null;
  return isTime(savedAt) ? { name, code, conditions, savedAt } : null;
};

export const readPreference: Reader<string> = (stored) => (typeof stored === "string" ? stored : null);

export const readDraft: Reader<DraftRecord> = (stored) => {
  if (!isObject(stored)) return null;
  const { code, savedAt } = stored;
  return typeof code === "string" && isTime(savedAt) ? { code, savedAt } : null;
};

function readPass(stored: unknown): Pass | null {
  if (!isObject(stored)) return null;
  const { code, at } = stored;
  return typeof code === "string" && isTime(at) ? { code, at } : null;
}

function isTime(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

function isObject(value: unknown): value is Partial<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
