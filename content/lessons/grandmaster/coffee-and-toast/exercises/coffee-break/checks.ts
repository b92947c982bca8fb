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
    check("seen-through", "Every step is done to its end", allOf(hasNoFinding("never-awaited"), finishesEveryTask())),
    check(
      "coffee",
      "The beans are ground before the coffee is brewed: ready at 3 s",
      printsInOrder({ text: "The beans are ground.", at: 1 }, { text: "The coffee is ready.", at: 3, afterWaiting: 2 }),
    ),
    check(
      "toast",
      "The bread is sliced before it is toasted: ready at 2 s",
      printsInOrder(
        { text: "The bread is sliced.", at: 0.5 },
        { text: "The toast is ready.", at: 2, afterWaiting: 1.5 },
      ),
    ),
    check("eggs", "The eggs are boiled meanwhile: ready at 2.5 s", prints("The eggs are ready.", { at: 2.5 })),
    check("breakfast", "Breakfast is the last line", printsLast("Breakfast!")),
    check("three-seconds", "The run takes 3 s, as long as its longest chain", takes(exactly(3))),
  ],
});
