// What is said around a verdict: the short forms that stand beside the grader's own sentences.

import type { CheckJudgement, Feedback, Verdict } from "#grading";
import { formatSeconds } from "#player";
import type { Pass } from "#progress";
import { lineOf } from "#recording";

/** What the status says before how the run went. */
export function remarkOn({ kind, checks }: Verdict): string {
  const passed = checks.filter(({ judgement }) => judgement.kind === "passed").length;
  switch (kind) {
    case "passed":
      return checks.length === 1 ? "The check passes" : `All ${checks.length} checks pass`;
    case "behaves-otherwise":
      return `${passed} of ${checks.length} checks pass`;
    case "not-run":
      return "Nothing was checked";
    case "not-compiled":
    case "failed":
    case "stopped":
    case "incomplete":
      return checks.every(({ judgement }) => judgement.kind === "not-reached")
        ? "No check was reached"
        : `${passed} of ${checks.length} checks pass`;
  }
}

/** What the button below a sentence says; `null` where there is nothing to show. */
export function sayLook({ look, time }: Feedback, scenario: string | null): string | null {
  const when = scenario === null || time === null ? null : formatSeconds(time);
  if (look !== null) return `Show line ${lineOf(look)}${when === null ? "" : ` at ${when}`}`;
  return when === null ? null : `Show the run at ${when}`;
}

/** The state of one check; `null` where nothing has been checked. */
export function stateOf(judgement: CheckJudgement | null): string {
  switch (judgement?.kind) {
    case undefined:
      return "not checked yet";
    case "passed":
      return "passed";
    case "failed":
      return "failed";
    case "not-reached":
      return "not reached";
  }
}

/**
 * @param isStored whether it will be there tomorrow
 * @param timeZone the reader's own, unless given
 */
export function sayPassed({ at }: Pass, isStored: boolean, timeZone?: string): string {
  const date = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone }).format(at);
  return `Passed on ${date}. Your solution is kept${isStored ? "" : " until you close this page"}.`;
}
