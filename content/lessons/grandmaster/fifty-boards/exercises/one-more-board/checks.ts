import {
  check,
  defineChecks,
  allOf,
  atLeast,
  exactly,
  finishesEveryTask,
  hasNoFinding,
  prints,
  printsLast,
  takes,
  waitsAtOnce,
} from "#grading";

export default defineChecks({
  checks: [
    check("seen-through", "Every game is played to its end", allOf(hasNoFinding("never-awaited"), finishesEveryTask())),
    check("at-once", "Three opponents think at the same time", waitsAtOnce(atLeast(3))),
    check(
      "over",
      "Board 2 is over at 6 s, board 3 at 9 s, board 1 at 12 s",
      allOf(
        prints("Board 2: the game is over.", { at: 6 }),
        prints("Board 3: the game is over.", { at: 9 }),
        prints("Board 1: the game is over.", { at: 12 }),
      ),
    ),
    check(
      "twelve-seconds",
      "The exhibition ends at 12 s",
      allOf(printsLast("The exhibition is over."), takes(exactly(12))),
    ),
  ],
});
