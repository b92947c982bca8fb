import {
  atMost,
  check,
  defineChecks,
  exactly,
  leavesNothingBehind,
  neverPrints,
  prints,
  returns,
  scenario,
  takes,
  waitsAtOnce,
} from "#grading";

export default defineChecks({
  scenarios: [
    scenario("one", "A single order", { driver: "run", input: [1] }),
    scenario("missing", "Not in stock", { driver: "run", input: [3] }),
    scenario("five", "Five orders", { driver: "run", input: [1, 2, 3, 4, 5] }),
  ],
  checks: [
    check(
      "paid",
      "The numbers of the paid orders come back, in order",
      returns((orders: number[]) => orders.filter((order) => order % 3 !== 0)),
    ),
    check("not-for-nothing", "Nobody pays for what is not in stock", {
      missing: neverPrints("customer 3 pays 30"),
      five: neverPrints("customer 3 pays 30"),
    }),
    check("two-questions", "Customer and stock are asked for at the same time", {
      one: waitsAtOnce(exactly(2)),
      missing: takes(exactly(0.4)),
    }),
    check("in-order", "The price is known before anybody pays", {
      one: prints("customer 1 pays 10", { at: 0.75, afterWaiting: 0.3 }),
    }),
    check("all-at-once", "The orders are handled at once", { five: takes(atMost(0.91)) }),
    check("seen-through", "Everything is seen through to its end", leavesNothingBehind()),
  ],
});
