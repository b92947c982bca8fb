// Judges of how long a run took on the logical clock.

import { formatSeconds, NOWHERE } from "#recording";
import type { Judge } from "../check.ts";
import { isSameMoment } from "../run.ts";
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

/** The run takes no longer than `limit` seconds. */
export function takesAtMost(limit: number): Judge {
  return takesBetween(0, limit);
}

/** The run takes from `shortest` to `longest` seconds, both included. */
export function takesBetween(shortest: number, longest: number): Judge {
  return (run) => {
    const { elapsed } = run.recording;
    if (isSameMoment(elapsed, shortest) || isSameMoment(elapsed, longest)) return inTime(elapsed);
    if (elapsed > longest) return tooLong(run, longest);
    if (elapsed < shortest) return tooShort(elapsed, shortest);
    return inTime(elapsed);
  };
}

function inTime(elapsed: number): Judgement {
  return passed(`The run took ${formatSeconds(elapsed)}.`);
}

function tooShort(elapsed: number, shortest: number): Judgement {
  const what = `The run took ${formatSeconds(elapsed)}; done in full, it takes at least ${formatSeconds(shortest)}.`;
  return failed(what, TOO_SHORT_WHY, NOWHERE, elapsed);
}

function tooLong({ recording, waits }: Run, longest: number): Judgement {
  const { elapsed, sequential } = recording;
  const last = waits.at(-1);
  const begun = last ? ` The last wait began at ${formatSeconds(last.start)}${onLine(last.at)}.` : "";
  const what = `The run took ${formatSeconds(elapsed)}, which is more than ${formatSeconds(longest)}.${begun}`;
  const why = waits.length > 1 && isSameMoment(elapsed, sequential) ? IN_TURN_WHY : TOO_LONG_WHY;
  return failed(what, why, last?.at ?? NOWHERE, last?.start ?? elapsed);
}
