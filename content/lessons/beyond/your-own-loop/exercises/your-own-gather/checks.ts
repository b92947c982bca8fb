import { check, defineChecks, returns, scenario } from "#grading";

export default defineChecks({
  scenarios: [
    scenario("three", "Three tasks", {
      driver: "tasks",
      input: [
        ["a", 2],
        ["b", 3],
        ["c", 1],
      ],
    }),
    scenario("one", "A single task", { driver: "tasks", input: [["only", 1]] }),
    scenario("none", "Nothing at all", { driver: "tasks", input: [] }),
    scenario("nested", "Gathers in a gather, sleeps, and a task that is over", { driver: "nested" }),
  ],
  checks: [
    check("in-order", "The results are in the order of the arguments, when the last one is there", {
      three: returns([["a", "b", "c"], 3]),
      one: returns([["only"], 1]),
    }),
    check("nothing", "A gather of nothing is over at once", { none: returns([[], 0]) }),
    check("nested", "Whatever can be waited for can be gathered", { nested: returns('[["x","y"],null,"over"] at 4') }),
  ],
});
