// With which code a project's step begins: the learner's own of the step before, and without any, our solution of it.
// Knows no DOM.

import type { Progress } from "#progress";

export interface StepBefore {
  /** The exercise's. */
  readonly id: string;
  readonly title: string;
}

export interface StepStart {
  /** Whether the code passed the step before, is what was typed there last, or is our own. */
  readonly kind: "passed" | "typed" | "ours";
  readonly code: string;
}

/** @param solution ours, of the step before */
export async function findStart(progress: Progress, { id }: StepBefore, solution: string): Promise<StepStart> {
  const { passed } = await progress.getExercise(id);
  if (passed !== null) return { kind: "passed", code: passed.code };
  // In place of whichever original: that of no draft is the empty text.
  const typed = await progress.findOlderDraft(id, "");
  return typed === null ? { kind: "ours", code: solution } : { kind: "typed", code: typed.code };
}

/** Says with which code a step begins, now and whenever that has become another. @returns ends that */
export function followStart(
  progress: Progress,
  before: StepBefore,
  solution: string,
  onStart: (start: StepStart) => void,
): () => void {
  const look = (): void => void findStart(progress, before, solution).then(onStart);
  look();
  return progress.subscribe((change) => {
    const isMine = (change.kind === "exercise" || change.kind === "draft") && change.id === before.id;
    if (isMine || change.kind === "everything") look();
  });
}
