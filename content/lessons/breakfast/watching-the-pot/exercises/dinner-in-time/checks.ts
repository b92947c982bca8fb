import {
  check,
  defineChecks,
  allOf,
  exactly,
  finishesEveryTask,
  hasNoFinding,
  prints,
  printsInOrder,
  printsLast,
  takes,
} from "#grading";

export default defineChecks({
  checks: [
    check(
      "seen-through",
      "What is begun is seen through to its end",
      allOf(hasNoFinding("never-awaited"), finishesEveryTask()),
    ),
    check("water-first", "The water is on from the beginning", prints("The water is on.", { at: 0 })),
    check(
      "chopped",
      "The vegetables are chopped while it boils",
      printsInOrder({ text: "The vegetables are chopped.", at: 300 }, { text: "The water boils.", at: 600 }),
    ),
    check("in-with-them", "Then in with them, at 600 s", allOf(printsLast("In with them!"), takes(exactly(600)))),
  ],
});
