// The checks of a project's step: what the steps before have asked for goes on to hold, and what does not hold any more
// is said to have held.

import type { Check, Checks, Judge, Scenario } from "./check.ts";

const KEPT_WHY = "An earlier step asked for this and had it: a change since then has undone it.";

/** The scenarios and checks of the steps before come first; those of this step look at its own scenarios. */
export function goOn(before: Checks, own: Checks): Checks {
  const kept = before.checks.map((one) => (one.isKept === true ? one : keep(one, before.scenarios)));
  return {
    scenarios: [...before.scenarios, ...own.scenarios],
    checks: [...kept, ...own.checks.map((one) => ({ ...one, judge: scope(one, own.scenarios) }))],
  };
}

function keep(check: Check, scenarios: readonly Scenario[]): Check {
  const judges = Object.entries(scope(check, scenarios)).map(([id, judge]) => [id, sayKept(judge)] as const);
  return { ...check, judge: Object.fromEntries(judges), isKept: true };
}

/** The scenarios that a check looks at, by name. */
function scope({ judge }: Check, scenarios: readonly Scenario[]): Readonly<Record<string, Judge>> {
  return typeof judge === "function" ? Object.fromEntries(scenarios.map(({ id }) => [id, judge])) : judge;
}

function sayKept(judge: Judge): Judge {
  return (run) => {
    const judgement = judge(run);
    if (judgement.kind === "passed") return judgement;
    const { feedback } = judgement;
    return { kind: "failed", feedback: { ...feedback, why: `${KEPT_WHY} ${feedback.why}` } };
  };
}
