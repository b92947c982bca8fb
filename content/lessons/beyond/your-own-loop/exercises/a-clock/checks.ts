import { check, defineChecks, returns, scenario } from "#grading";

export default defineChecks({
  scenarios: [
    scenario("some", "Three timers", {
      driver: "timers",
      input: [
        ["c", 3],
        ["a", 1],
        ["b", 2],
      ],
    }),
    scenario("ties", "Timers of the same moment", {
      driver: "timers",
      input: [
        ["x", 2],
        ["y", 1],
        ["z", 2],
        ["w", 1],
      ],
    }),
    scenario("chain", "A timer that sets the next one", { driver: "chain", input: 4 }),
    scenario("mixed", "Timers, and callbacks that are ready", { driver: "mixed" }),
  ],
  checks: [
    check("in-time", "Timers run when they are due, the earliest first", {
      some: returns([
        ["a", 1],
        ["b", 2],
        ["c", 3],
      ]),
    }),
    check("fair", "Timers of the same moment run in the order in which they were made", {
      ties: returns([
        ["y", 1],
        ["w", 1],
        ["x", 2],
        ["z", 2],
      ]),
    }),
    check("from-now", "A timer counts from the moment at which it is made", {
      chain: returns((links: number) => Array.from({ length: links }, (_, i) => 0.5 * (i + 1))),
    }),
    check("ready-first", "What is ready runs before the clock moves", {
      mixed: returns(["soon 0", "also soon 0", "zero 0", "after zero 0", "later 1", "after later 1", "last 1.5"]),
    }),
  ],
});
