import {
  check,
  defineChecks,
  allOf,
  exactly,
  finishesEveryTask,
  hasNoFinding,
  neverBlocks,
  prints,
  printsInOrder,
  takes,
} from "#grading";

export default defineChecks({
  checks: [
    check(
      "seen-through",
      "What is called is awaited, and comes to its end",
      allOf(hasNoFinding("never-awaited"), finishesEveryTask()),
    ),
    check("free", "Nothing holds the loop", neverBlocks()),
    check("written", "The log takes its time: it is written at 1.5 s", prints("Written: doors open.", { at: 1.5 })),
    check(
      "ticks",
      "The clock ticks every half second, and Ada is answered at 1 s",
      allOf(
        printsInOrder(
          { text: "Tick 1.", at: 0.5 },
          { text: "Tick 2.", at: 1 },
          { text: "Tick 3.", at: 1.5 },
          { text: "Tick 4.", at: 2 },
        ),
        prints("Ada is answered.", { at: 1 }),
      ),
    ),
    check("two-seconds", "The run takes 2 s", takes(exactly(2))),
  ],
});
