// What is said of a project's steps.

import type { StepBefore, StepStart } from "./step-start.ts";

/** @param isSame whether the learner's own code is our solution to the letter */
export function sayStart(kind: StepStart["kind"], { title }: StepBefore, isSame: boolean): string {
  switch (kind) {
    case "ours":
      return `You have written nothing in “${title}” yet, so this step begins with our solution of it.`;
    case "typed":
      return `This step begins with your own code of “${title}”, which has not passed yet.`;
    case "passed":
      return isSame
        ? `This step begins with your code that passed “${title}”. It is our solution to the letter.`
        : `This step begins with your own code that passed “${title}”.`;
  }
}

/** Where the learner is. @param next the first step that has not been passed; `null` when all have */
export function sayWhere(
  done: number,
  total: number,
  next: { readonly number: number; readonly title: string } | null,
): string {
  if (next === null) return `All ${total} steps are passed. The program is yours.`;
  if (done === 0) return `You are at the beginning: step 1 of ${total}, “${next.title}”.`;
  return `${done} of ${total} steps are passed. Next is step ${next.number}, “${next.title}”.`;
}
