// What is said around a verdict: the short forms that stand beside the grader's own sentences.

import type { CheckJudgement, Verdict } from "#grading";
import type { Pass } from "#progress";

/** What the status says before how the run went. */
export function remarkOn({ kind, checks }: Verdict): string {
  const passed = checks.filter(({ judgement }) => judgement.kind === "passed").length;
  switch (kind) {
    case "passed":
      return checks.length === 1 ? "The check passes" : `All ${checks.length} checks pass`;
    case "behaves-otherwise":
      return `${passed} of ${checks.length} checks pass`;
    case "not-compiled":
    case "failed":
    case "stopped":
    case "incomplete":
      return "No check was reached";
  }
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
