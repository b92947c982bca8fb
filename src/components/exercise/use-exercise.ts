// Ties an exercise's controller to the page: what is fetched, where progress is kept, and that it follows other tabs.

import { useEffect, useMemo } from "preact/hooks";
import { pageProgress } from "../progress/page-progress.ts";
import type { SnippetController } from "../snippet/snippet-controller.ts";
import { ExerciseController } from "./exercise-controller.ts";
import type { ExerciseMaterial } from "./exercise-controller.ts";

/** @param load fetches what belongs to it */
export function useExercise(
  id: string,
  snippet: SnippetController,
  load: () => Promise<ExerciseMaterial>,
): ExerciseController {
  const exercise = useMemo(
    () =>
      new ExerciseController({
        id,
        snippet,
        progress: pageProgress,
        loadMaterial: load,
        now: Date.now,
      }),
    [snippet],
  );
  useEffect(() => exercise.followProgress(), [exercise]);
  return exercise;
}

/**
 * Rejects where it cannot be fetched; the next call asks again. Where what is found is a list of its own.
 * @param earlier for a project's step: the exercises before it, whose drivers its checks need, too
 */
export async function fetchMaterial(id: string, earlier: readonly string[] = []): Promise<ExerciseMaterial> {
  const { loadMaterial } = await import("./exercise-material.ts");
  return loadMaterial(id, earlier);
}
