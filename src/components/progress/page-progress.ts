// The learner's progress as all parts of one page share it.

import { openProgress } from "#progress";
import type { Progress } from "#progress";

let opening: Promise<Progress> | undefined;
let isAnythingAside = false;

/** Never rejects. */
export function pageProgress(): Promise<Progress> {
  opening ??= open();
  return opening;
}

/** Whether something damaged was put aside since the page has come, heard of or not. */
export function wasAnythingSetAside(): boolean {
  return isAnythingAside;
}

async function open(): Promise<Progress> {
  const progress = await openProgress();
  progress.subscribe((change) => {
    if (change.kind === "set-aside") isAnythingAside = true;
  });
  return progress;
}
