import {
  allOf,
  because,
  between,
  check,
  defineChecks,
  leavesNothingBehind,
  neverBlocks,
  prints,
  printsInOrder,
  printsLast,
  takes,
} from "#grading";
import type { Judge } from "#grading";
import { SPAN_KINDS, TASK_KINDS } from "#recording";

const PRICING = 1.5;
const PRINTING = 0.4;
const RUNNING = SPAN_KINDS.indexOf("running");
const WORKERS = [TASK_KINDS.indexOf("thread"), TASK_KINDS.indexOf("process")];

/** The three prices are half a second of computing each, in lanes of their own. */
const computesElsewhere: Judge = ({ recording: { spans, tasks } }) => {
  let seconds = 0;
  for (let row = 0; row < spans.length; row += 1) {
    const isWorker = WORKERS.includes(tasks.kind[spans.task[row] ?? 0] ?? 0);
    if (isWorker && spans.kind[row] === RUNNING) seconds += (spans.end[row] ?? 0) - (spans.start[row] ?? 0);
  }
  if (seconds > PRICING - 0.01) return { kind: "passed", because: "The prices were computed beside the loop." };
  const what =
    seconds === 0
      ? "No thread or process has computed anything."
      : `Threads and processes have computed for ${seconds.toFixed(3)} s; three prices take ${PRICING.toFixed(3)} s.`;
  const why = "The prices are needed: where nobody computes them, they are only made up.";
  return { kind: "failed", feedback: { what, why, look: null, time: null } };
};

const IN_TIME = "The heart beats for three seconds, and all orders can be served meanwhile.";

export default defineChecks({
  checks: [
    check(
      "free",
      "Nothing holds the loop, not even for a moment, and nothing is left behind",
      allOf(neverBlocks(), leavesNothingBehind()),
    ),
    check(
      "beats",
      "The heart beats every half second",
      printsInOrder(...[1, 2, 3, 4, 5, 6].map((beat) => ({ text: `Beat ${beat}.` }))),
    ),
    check("computed", "The prices are computed in threads or processes of their own", computesElsewhere),
    check(
      "served",
      "All three orders are served, and the till is closed last",
      allOf(
        ...[1, 2, 3].map((order) =>
          prints(`Order ${order}: ${order}0 euros.`, { notBefore: 1.2, afterWaiting: PRINTING }),
        ),
        printsLast("The till is closed."),
      ),
    ),
    check("in-time", "It takes no longer than 3.3 s", because(IN_TIME, takes(between(3, 3.3)))),
  ],
});
