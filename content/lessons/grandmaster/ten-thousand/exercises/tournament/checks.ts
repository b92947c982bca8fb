import {
  check,
  defineChecks,
  allOf,
  atLeast,
  exactly,
  finishesEveryTask,
  hasNoFinding,
  neverBlocks,
  prints,
  printsLast,
  printsTimes,
  waitsAtOnce,
} from "#grading";

export default defineChecks({
  checks: [
    check("left-behind", "Nothing is left behind", allOf(hasNoFinding("never-awaited"), finishesEveryTask())),
    check("free", "Nothing holds the loop", neverBlocks()),
    check("at-once", "All twenty games are under way at the same time", waitsAtOnce(atLeast(20))),
    check(
      "saved",
      "Each board saves its result as soon as its game is over",
      allOf(
        prints("Saved: board 3, win.", { at: 9, afterWaiting: 4 }),
        prints("Saved: board 1, win.", { at: 14, afterWaiting: 4 }),
        prints("Saved: board 2, draw.", { at: 19, afterWaiting: 4 }),
      ),
    ),
    check(
      "reports",
      "The reporter reports every two seconds, from the beginning to the last move",
      allOf(
        prints("20 games are under way.", { at: 2 }),
        printsTimes("20 games are under way.", exactly(2)),
        prints("0 games are under way.", { at: 16 }),
      ),
    ),
    check("told", "The last line counts the wins and tells the time", printsLast("10 wins after 19.0 s.")),
  ],
});
