import {
  check,
  defineChecks,
  allOf,
  atLeast,
  exactly,
  finishesEveryTask,
  neverBlocks,
  printsLast,
  processesAtOnce,
  takes,
  threadsAtOnce,
  waitsAtOnce,
} from "#grading";

export default defineChecks({
  checks: [
    check(
      "no-workers",
      "No thread and no process is started",
      allOf(threadsAtOnce(exactly(0)), processesAtOnce(exactly(0))),
    ),
    check("seen-through", "Everybody is seen through to the end", finishesEveryTask()),
    check("free", "Nothing holds the loop", neverBlocks()),
    check("at-once", "All 5,000 wait at the same time", waitsAtOnce(atLeast(5000))),
    check("served", "The last line counts all of them", printsLast("5000 players are served.")),
    check("one-second", "The run takes 1 s", takes(exactly(1))),
  ],
});
