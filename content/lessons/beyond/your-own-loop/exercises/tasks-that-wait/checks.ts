import { check, defineChecks, returns, scenario } from "#grading";

export default defineChecks({
  scenarios: [
    scenario("one", "A task that sleeps", { driver: "one" }),
    scenario("two", "Two tasks at once", { driver: "two" }),
    scenario("results", "A task that waits for others", { driver: "results" }),
    scenario("late", "Waiting for a task that is over", { driver: "late" }),
  ],
  checks: [
    check("begins", "A task begins in `run`, and goes on after its wait", {
      one: returns(["made", "begins 0", "goes on 1.5"]),
    }),
    check("overlap", "Two sleeps overlap, and the tasks take turns", {
      two: returns(["a 0", "b 0", "b 1", "a 2", "over 2"]),
    }),
    check("late", "A task that is over still gives its result", { late: returns(["first 1", "second 3"]) }),
    check("results", "All who wait for a task get its result, out of the yield", {
      results: returns(["coffee toast 2", "coffee 2"]),
    }),
  ],
});
