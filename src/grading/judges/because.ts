// A judge with a reason of the exercise's own.

import type { Judge } from "../check.ts";

/** The same judge; what it finds wrong matters for this reason. @param why a whole sentence, which gives nothing away */
export function because(why: string, judge: Judge): Judge {
  return (run) => {
    const judgement = judge(run);
    return judgement.kind === "failed" ? { ...judgement, feedback: { ...judgement.feedback, why } } : judgement;
  };
}
