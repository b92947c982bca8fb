// Judges made of judges.

import type { Judge } from "../check.ts";
import { passed } from "../say.ts";

/** All of these hold; the first that does not is what the learner hears of. */
export function allOf(...judges: readonly Judge[]): Judge {
  return (run) => {
    const reasons: string[] = [];
    for (const judge of judges) {
      const judgement = judge(run);
      if (judgement.kind === "failed") return judgement;
      reasons.push(judgement.because);
    }
    return passed(reasons.join(" "));
  };
}
