// Judges of stretches in which the event loop itself stood still, because a task held on to it.

import { formatSeconds } from "#recording";
import type { Reason } from "#recording";
import type { Judge } from "../check.ts";
import { lengthOf } from "../run.ts";
import { count, failed, onLine, passed } from "../say.ts";

const BLOCKERS: Partial<Record<Reason, string>> = {
  "time.sleep": "`time.sleep`",
  requests: "A `requests` call",
  clock: "Asking the clock over and over",
};
const COMPUTING = "Computing without a break";
const WHY = "The loop has one hand. While a call holds it, no other task can move on, whatever it waits for.";

/** No call blocks the event loop. */
export function neverBlocks(): Judge {
  return ({ blocked }) => {
    const [first, ...others] = blocked;
    if (!first) return passed("The loop was never blocked.");
    const more =
      others.length === 0 ? "" : ` ${count(others.length, "more stretch", "more stretches")} like it followed.`;
    const what =
      `${BLOCKERS[first.reason] ?? COMPUTING} blocked the loop${onLine(first.at)} for ${formatSeconds(lengthOf(first))}, ` +
      `from ${formatSeconds(first.start)} on.${more}`;
    return failed(what, WHY, first.at, first.start);
  };
}
