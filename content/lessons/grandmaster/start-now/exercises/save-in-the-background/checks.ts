import {
  check,
  defineChecks,
  allOf,
  exactly,
  finishesEveryTask,
  hasNoFinding,
  printsInOrder,
  printsLast,
  takes,
} from "#grading";

export default defineChecks({
  checks: [
    check(
      "nothing-lost",
      "Every log is saved before the program ends",
      allOf(hasNoFinding("never-awaited"), finishesEveryTask()),
    ),
    check(
      "one-counter",
      "The players are answered one after the other, a second each",
      printsInOrder(
        { text: "Ada is answered.", at: 1 },
        { text: "Boris is answered.", at: 2 },
        { text: "Chen is answered.", at: 3 },
      ),
    ),
    check(
      "saved",
      "Each log is saved 2 s after its player was answered",
      printsInOrder({ text: "Saved: Ada.", at: 3 }, { text: "Saved: Boris.", at: 4 }, { text: "Saved: Chen.", at: 5 }),
    ),
    check("closes", "The club closes last, at 5 s", allOf(printsLast("The club closes."), takes(exactly(5)))),
  ],
});
