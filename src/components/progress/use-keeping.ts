// Where what is done on a page is kept, as views show it.

import { useEffect, useState } from "preact/hooks";
import { describeKeeping, SET_ASIDE } from "#progress";
import type { Progress } from "#progress";
import { pageProgress } from "./page-progress.ts";
import { whenOpen } from "./when-open.ts";
import "./keeping-notice.css";

export interface KeepingShown {
  /** Whether what is done here will be there tomorrow. */
  readonly isStored: boolean;
  /** What the learner has to know of that; `null` as long as all is well. */
  readonly notice: string | null;
}

export function useKeeping(id: string): KeepingShown {
  const [shown, setShown] = useState<KeepingShown>({ isStored: true, notice: null });
  useEffect(() => whenOpen(pageProgress(), (progress) => followKeeping(progress, id, setShown)), []);
  return shown;
}

function followKeeping(progress: Progress, id: string, show: (shown: KeepingShown) => void): () => void {
  const showKeeping = (setAside: string | null): void => {
    const { keeping } = progress;
    show({ isStored: keeping.kind === "browser", notice: describeKeeping(keeping) ?? setAside });
  };
  showKeeping(null);
  return progress.subscribe((change) => {
    if (change.kind === "keeping") showKeeping(null);
    if (change.kind === "set-aside" && change.id === id) showKeeping(SET_ASIDE);
  });
}
