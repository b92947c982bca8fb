// Lets a project's step go on from the code of the step before, also while that is still being written on the same page.

import type { Progress } from "#progress";
import type { DraftKeeper } from "../progress/draft-keeper.ts";
import { whenOpen } from "../progress/when-open.ts";
import { followStart } from "./step-start.ts";
import type { StepBefore } from "./step-start.ts";

/**
 * @param solution ours, of the step before
 * @param onRestored what was typed here is there again, if anything was
 * @returns ends it
 */
export function goOnFromStep(
  before: StepBefore,
  solution: string,
  keeper: DraftKeeper,
  progress: Promise<Progress>,
  onRestored: () => void,
): () => void {
  let isRestored = false;
  return whenOpen(progress, (opened) =>
    followStart(opened, before, solution, ({ code }) => {
      void keeper.goOnFrom(code);
      if (!isRestored) void keeper.restore().then(onRestored);
      isRestored = true;
    }),
  );
}
