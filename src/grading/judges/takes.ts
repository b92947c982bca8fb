// Judges of how long a run took on the logical clock.

import { formatSeconds, NOWHERE } from "#recording";
import { compare } from "../amount.ts";
import type { Amount } from "../amount.ts";
import type { Judge } from "../check.ts";
import { isSameMoment, SAME_MOMENT } from "../run.ts";
import type { Run } from "../run.ts";
import { failed, onLine, passed } from "../say.ts";
import type { Judgement } from "../verdict.ts";

const TOO_LONG_WHY =
  "A program takes as long as its longest chain of waits. Two waits that do not need each other's results cost only " +
  "as much as the longer one, if both are begun before either is waited for.";
const IN_TURN_WHY =
  "That is what all its waits add up to: no two of them shared any time. " +
  "While one was under way, nothing else had been begun.";
const TOO_SHORT_WHY = "Something was left out, or nobody waited for it to end.";

/** The run takes so many logical seconds. */
export function takes(seconds: Amount): Judge {
  return (run) => {
    const { elapsed } = run.recording;
    switch (compare(elapsed, seconds, SAME_MOMENT)) {
      case "less":
        return tooShort(elapsed, seconds);
      case "within":
        return passed(`The run took ${formatSeconds(elapsed)}.`);
      case "more":
        return tooLong(run, seconds);
    }
  };
}

function tooShort(elapsed: number, { least }: Amount): Judgement {
  const what = `The run took ${formatSeconds(elapsed)}; done in full, it takes at least ${formatSeconds(least)}.`;
  return failed(what, TOO_SHORT_WHY, NOWHERE, elapsed);
}

function tooLong({ recording, waits }: Run, { most }: Amount): Judgement {
  const { elapsed, sequential } = recording;
  const last = waits.at(-1);
  const begun = last ? ` The last wait began at ${formatSeconds(last.start)}${onLine(last.at)}.` : "";
  const what = `The run took ${formatSeconds(elapsed)}, which is more than ${formatSeconds(most)}.${begun}`;
  const why = waits.length > 1 && isSameMoment(elapsed, sequential) ? IN_TURN_WHY : TOO_LONG_WHY;
  return failed(what, why, last?.at ?? NOWHERE, last?.start ?? elapsed);
}
