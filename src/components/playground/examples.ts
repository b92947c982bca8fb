// The course's snippets, by unit and lesson, as the build wrote them into a file of their own. Fetched when wanted.

import { ownFile } from "#offline";

export interface Example {
  /** The name that an address calls it by: `lessons/breakfast/gather/breakfast`. */
  readonly id: string;
  readonly file: string;
  readonly source: string;
}

interface ExampleLesson {
  readonly title: string;
  readonly examples: readonly Example[];
}

export interface ExampleUnit {
  readonly title: string;
  readonly lessons: readonly ExampleLesson[];
}

let loading: Promise<readonly ExampleUnit[]> | undefined;

/** Rejects where they cannot be fetched; the next call asks again. */
export function loadExamples(base: string): Promise<readonly ExampleUnit[]> {
  loading ??= fetchExamples(base).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

export function findExample(units: readonly ExampleUnit[], id: string): Example | null {
  const all = units.flatMap(({ lessons }) => lessons.flatMap(({ examples }) => examples));
  return all.find((example) => example.id === id) ?? null;
}

async function fetchExamples(base: string): Promise<readonly ExampleUnit[]> {
  const response = await fetch(ownFile(base, "playground/examples.json"));
  if (!response.ok) throw new Error(`The examples answer with ${String(response.status)}.`);
  return (await response.json()) as readonly ExampleUnit[];
}
