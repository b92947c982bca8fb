import {
  check,
  defineChecks,
  allOf,
  atLeast,
  exactly,
  finishesEveryTask,
  printsInOrder,
  takes,
  waitsAtOnce,
} from "#grading";

export default defineChecks({
  checks: [
    check("seen-through", "Every game is played to its end", finishesEveryTask()),
    check("at-once", "Three opponents think at the same time", waitsAtOnce(atLeast(3))),
    check(
      "moves",
      "Each board has its moves one after the other, at its own pace",
      allOf(
        printsInOrder(
          { text: "Board 1: move 1.", at: 0 },
          { text: "Board 1: move 2.", at: 4 },
          { text: "Board 1: move 3.", at: 8 },
        ),
        printsInOrder(
          { text: "Board 2: move 1.", at: 0 },
          { text: "Board 2: move 2.", at: 2 },
          { text: "Board 2: move 3.", at: 4 },
        ),
        printsInOrder(
          { text: "Board 3: move 1.", at: 0 },
          { text: "Board 3: move 2.", at: 3 },
          { text: "Board 3: move 3.", at: 6 },
        ),
      ),
    ),
    check(
      "over",
      "The games end one by one, then the exhibition",
      printsInOrder(
        { text: "Board 2: the game is over.", at: 6 },
        { text: "Board 3: the game is over.", at: 9 },
        { text: "Board 1: the game is over.", at: 12 },
        { text: "The exhibition is over.", at: 12 },
      ),
    ),
    check("twelve-seconds", "The run takes 12 s", takes(exactly(12))),
  ],
});
