import {
  check,
  defineChecks,
  allOf,
  atLeast,
  atMost,
  between,
  neverPrints,
  prints,
  printsInOrder,
  printsLast,
  processesAtOnce,
  takes,
} from "#grading";

export default defineChecks({
  checks: [
    check(
      "ticks",
      "The clock ticks every half second, and the players are answered at 1 s",
      allOf(
        printsInOrder(
          { text: "Tick 1.", at: 0.5 },
          { text: "Tick 2.", at: 1 },
          { text: "Tick 3.", at: 1.5 },
          { text: "Tick 4.", at: 2 },
        ),
        prints("200 players are answered.", { at: 1 }),
        neverPrints("Tick 5."),
      ),
    ),
    check(
      "cores",
      "The three analyses run at the same time, each on a core of its own",
      allOf(processesAtOnce(atLeast(3)), takes(atMost(5.5))),
    ),
    check(
      "shortest-first",
      "The shortest analysis is done first",
      printsInOrder(
        { text: "Boris's game took 1 s." },
        { text: "Ada's game took 2 s." },
        { text: "Chen's game took 3 s." },
      ),
    ),
    check(
      "told",
      "The last line names the games in order",
      printsLast("Analysed: Ada's game, Boris's game, Chen's game."),
    ),
    check("in-time", "The run takes no longer than 3.2 s", takes(between(3, 3.2))),
  ],
});
