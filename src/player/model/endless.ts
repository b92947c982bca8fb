// A step that did not end, and for which the run was stopped: it has no length in logical time, and must be seen all the
// more. It is drawn beyond the end of the run.

import { NONE } from "#recording";
import type { Outcome, Recording } from "#recording";
import type { Stretch } from "./stretches.ts";

/** Whether the run was stopped because a step did not end. */
export function isEndless(outcome: Outcome): outcome is Extract<Outcome, { kind: "stopped" }> {
  return outcome.kind === "stopped" && outcome.limit === "step-time";
}

/** Whether a run shows nothing over time alone: it takes none, or its last step has no end. Only `layRun` draws those. */
export function isBeyondTime({ elapsed, outcome }: Recording): boolean {
  return elapsed === 0 || isEndless(outcome);
}

/** Beyond the end of a run, for what never ended: so much of the picture, or all of it where no time has passed. */
const BEYOND = 0.3;

/** The step that did not end, and for which the run was stopped; `null` where there is none. */
export function endlessStretch({ outcome, elapsed }: Recording): Stretch | null {
  if (!isEndless(outcome)) return null;
  const { task, at } = outcome;
  const end = elapsed === 0 ? 1 : elapsed * (1 + BEYOND);
  const cause = { reason: "cpu", at, target: NONE, label: null } as const;
  const length = { start: elapsed, end, filled: end - elapsed, measure: "endless" } as const;
  return { task, kind: "blocked", count: 1, at, cause, ...length };
}
