// One go at the assessment: which questions were drawn, what has become of them, and what is kept. Pure.

import type { Snapshot } from "#progress";

export interface Question {
  /** `answer:<id>` for a prediction, `exercise:<id>` for an exercise. */
  readonly part: string;
  readonly title: string;
  /** Where to read again, and what that is called. */
  readonly again: { readonly href: string; readonly title: string };
}

export interface Attempt {
  readonly seed: number;
  /** The parts that were drawn, in order. */
  readonly parts: readonly string[];
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** Milliseconds since 1970; `null` without a time limit. */
  readonly endsAt: number | null;
  readonly finishedAt: number | null;
}

/** So many of each are drawn. */
const DRAWN = { answer: 5, exercise: 1 } as const;
export const LIMIT_MINUTES = 20;

/** Draws by a seed; what was drawn the last time comes last. */
export function draw(parts: readonly string[], seed: number, last: readonly string[] = []): string[] {
  const random = generator(seed);
  const shuffled = parts
    .map((part) => ({ part, key: random() }))
    .toSorted((one, other) => one.key - other.key)
    .map(({ part }) => part);
  const fresh = [...shuffled.filter((part) => !last.includes(part)), ...shuffled.filter((part) => last.includes(part))];
  return Object.entries(DRAWN).flatMap(([kind, count]) =>
    fresh.filter((part) => part.startsWith(`${kind}:`)).slice(0, count),
  );
}

/** Whether a part has been answered in this attempt, and whether rightly; `null` where it has not. */
export function stateOf(part: string, { startedAt }: Attempt, { answers, exercises }: Snapshot): boolean | null {
  const id = part.slice(part.indexOf(":") + 1);
  if (part.startsWith("exercise:")) return (exercises.get(id)?.at ?? -1) >= startedAt ? true : null;
  const given = answers.get(id);
  return given === undefined || given.answer === "" || given.at < startedAt ? null : given.isRight;
}

/** What is left of the time, as `19:05`; `null` without a limit. */
export function timeLeft({ endsAt }: Attempt, now: number): string | null {
  if (endsAt === null) return null;
  const seconds = Math.max(0, Math.ceil((endsAt - now) / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

export function writeAttempt(attempt: Attempt): string {
  return JSON.stringify(attempt);
}

/** What was kept, or `null` where that is no attempt at these questions. */
export function readAttempt(text: string | null, known: readonly string[]): Attempt | null {
  try {
    const { seed, parts, startedAt, endsAt, finishedAt } = JSON.parse(text ?? "") as Partial<Attempt>;
    if (typeof seed !== "number" || typeof startedAt !== "number" || !Array.isArray(parts)) return null;
    if (!isTimeOrNull(endsAt) || !isTimeOrNull(finishedAt)) return null;
    const drawn = parts.map(String);
    return drawn.every((part) => known.includes(part)) ? { seed, parts: drawn, startedAt, endsAt, finishedAt } : null;
  } catch {
    return null;
  }
}

function isTimeOrNull(value: unknown): value is number | null {
  return value === null || typeof value === "number";
}

/** Numbers from 0 to 1 that look like chance and are the same for the same seed: mulberry32. */
function generator(seed: number): () => number {
  let state = Math.trunc(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
