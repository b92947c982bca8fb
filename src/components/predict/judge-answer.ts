// Whether an answer to a prediction is right; and where it is wrong, which program would make it so. Pure.

import type { Prediction } from "#course";

export interface Judged {
  readonly isRight: boolean;
  /** Which program does what was answered, as the end of a sentence that says “if …”; `null` where none is known. */
  readonly onlyIf: string | null;
}

/**
 * @param answer a choice's id, or the lines' ids with commas between them
 * @returns `null` for what is no answer to this question, such as one to an earlier form of it
 */
export function judgeAnswer(prediction: Prediction, answer: string): Judged | null {
  if (prediction.kind === "order-the-lines") {
    const { lines, right, known } = prediction;
    const isComplete =
      answer.split(",").toSorted().join() ===
      lines
        .map(({ id }) => id)
        .toSorted()
        .join();
    if (!isComplete) return null;
    return { isRight: answer === right, onlyIf: known.find(({ order }) => order === answer)?.onlyIf ?? null };
  }
  const choice = prediction.choices.find(({ id }) => id === answer);
  return choice ? { isRight: choice.onlyIf === null, onlyIf: choice.onlyIf } : null;
}
