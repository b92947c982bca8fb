// The learner's progress as all parts of one page share it.

import { openProgress } from "#progress";
import type { Progress } from "#progress";

let opening: Promise<Progress> | undefined;

/** Never rejects. */
export function pageProgress(): Promise<Progress> {
  opening ??= openProgress();
  return opening;
}
