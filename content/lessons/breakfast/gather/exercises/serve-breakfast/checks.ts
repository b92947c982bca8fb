import {
  allOf,
  atLeast,
  check,
  defineChecks,
  exactly,
  finishesEveryTask,
  hasNoFinding,
  neverBlocks,
  printsInOrder,
  printsLast,
  takes,
  waitsAtOnce,
} from "#grading";

export default defineChecks({
  checks: [
    check(
      "seen-through",
      "Everything that is begun is seen through to its end",
      allOf(hasNoFinding("never-awaited"), finishesEveryTask()),
    ),
    check("never-blocked", "Nothing blocks the loop", neverBlocks()),
    check("at-once", "Coffee, toast and eggs are under way at the same time", waitsAtOnce(atLeast(3))),
    check(
      "ready",
      "Each is ready at its own moment: the toast, then the eggs, then the coffee",
      printsInOrder(
        { text: "The toast is ready.", at: 1, afterWaiting: 1 },
        { text: "The eggs are ready.", at: 1.5, afterWaiting: 1.5 },
        { text: "The coffee is ready.", at: 2, afterWaiting: 2 },
      ),
    ),
    check(
      "served",
      "The last line serves coffee, toast and eggs, in this order",
      printsLast("Served: coffee, toast, eggs."),
    ),
    check("two-seconds", "Breakfast takes 2 s, no longer than the coffee alone", takes(exactly(2))),
  ],
});
