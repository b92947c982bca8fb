import { because, check, defineChecks, exactly, printsInOrder, scenario, takes } from "#grading";

const WHY = "A task keeps the loop until it comes to an `await` that has something to wait for.";

const inThisOrder = (...texts: string[]) => because(WHY, printsInOrder(...texts.map((text) => ({ text }))));

export default defineChecks({
  scenarios: [
    scenario("two", "A waltz and a march, four pages each", {
      driver: "desk",
      input: [
        ["waltz", 4],
        ["march", 4],
      ],
    }),
    scenario("three", "Three pieces of different length", {
      driver: "desk",
      input: [
        ["song", 1],
        ["polka", 4],
        ["waltz", 2],
      ],
    }),
  ],
  checks: [
    check("in-turn", "The copyists take turns, page by page", {
      two: inThisOrder(
        ...[1, 2, 3, 4].flatMap((page) => [`waltz, page ${page} is copied`, `march, page ${page} is copied`]),
      ),
      three: inThisOrder(
        "song, page 1 is copied",
        "polka, page 1 is copied",
        "waltz, page 1 is copied",
        "polka, page 2 is copied",
        "waltz, page 2 is copied",
        "polka, page 3 is copied",
      ),
    }),
    check("let-in", "The messenger is let in between two pages", {
      two: inThisOrder("The messenger is let in.", "waltz, page 4 is copied"),
    }),
    check("no-longer", "It takes as long as the copying itself", {
      two: takes(exactly(1.6)),
      three: takes(exactly(1.4)),
    }),
  ],
});
