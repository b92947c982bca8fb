import {
  check,
  defineChecks,
  allOf,
  exactly,
  finishesEveryTask,
  hasNoFinding,
  neverBlocks,
  printsInOrder,
  printsLast,
  takes,
} from "#grading";

export default defineChecks({
  checks: [
    check(
      "called",
      "Nothing is called in vain",
      allOf(hasNoFinding("never-awaited", "awaited-plain-value"), finishesEveryTask()),
    ),
    check("free", "Nothing holds the loop", neverBlocks()),
    check(
      "in-turn",
      "First the doors, then the clocks, then the welcome",
      printsInOrder(
        { text: "The doors are open.", at: 1 },
        { text: "The clocks are set.", at: 3 },
        { text: "Welcome, everybody!", at: 3 },
      ),
    ),
    check("begins", "The exhibition begins last", printsLast("The exhibition begins.")),
    check("three-seconds", "The run takes 3 s", takes(exactly(3))),
  ],
});
