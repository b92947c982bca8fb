// Waiting for progress to be opened, by those who may be gone by then.

import type { Progress } from "#progress";

/**
 * Begins something once progress is open.
 * @param begin returns what ends it
 * @returns ends it, or sees to it that it never begins
 */
export function whenOpen(progress: Promise<Progress>, begin: (opened: Progress) => () => void): () => void {
  let isOver = false;
  let end = (): void => undefined;
  void progress.then((opened) => {
    if (!isOver) end = begin(opened);
  });
  return () => {
    isOver = true;
    end();
  };
}
