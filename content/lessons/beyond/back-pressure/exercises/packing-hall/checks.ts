import {
  atMost,
  check,
  defineChecks,
  exactly,
  leavesNothingBehind,
  printsInOrder,
  printsTimes,
  returns,
  scenario,
  takes,
  waitsAtOnce,
} from "#grading";

const SIX = [3, 1, 1, 2, 1, 1];
const EVEN = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];

export default defineChecks({
  scenarios: [
    scenario("six", "Six orders", { driver: "run", input: SIX }),
    scenario("even", "Twelve orders of a second each", { driver: "run", input: EVEN }),
    scenario("few", "Two orders for three people", { driver: "run", input: [2, 1] }),
    scenario("none", "A quiet day", { driver: "run", input: [] }),
  ],
  checks: [
    check(
      "all",
      "Each order is packed, and the number of orders comes back",
      returns((orders: number[]) => orders.length),
    ),
    check("once", "Each order is packed once", { six: printsTimes("order 1 is packed", exactly(1)) }),
    check("three", "Three pack at a time, and never more", {
      six: waitsAtOnce(exactly(3)),
      even: waitsAtOnce(exactly(3)),
      few: waitsAtOnce(exactly(2)),
    }),
    check("who-is-free", "Whoever is free takes the next order", {
      six: printsInOrder(
        { text: "order 2 is packed", at: 1 },
        { text: "order 3 is packed", at: 1 },
        { text: "order 5 is packed", at: 2 },
        { text: "order 1 is packed", at: 3 },
      ),
    }),
    check("queue", "No more than two orders lie in the queue", {
      even: printsInOrder(
        { text: "order 5 is brought", at: 0 },
        { text: "order 1 is packed", at: 1 },
        { text: "order 6 is brought", at: 1 },
      ),
    }),
    check("time", "It takes no longer than it must", {
      six: takes(exactly(3)),
      even: takes(exactly(4)),
      few: takes(exactly(2)),
      none: takes(atMost(0)),
    }),
    check("home", "No worker is left behind", leavesNothingBehind()),
  ],
});
