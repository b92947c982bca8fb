import { check, defineChecks, returns, scenario } from "#grading";

export default defineChecks({
  scenarios: [
    scenario("plain", "Three callbacks", { driver: "plain" }),
    scenario("nested", "Callbacks that add others", { driver: "nested" }),
    scenario("again", "A second run", { driver: "again" }),
  ],
  checks: [
    check("in-order", "Callbacks run in the order in which they came, and only in `run`", {
      plain: returns(["before run", "first", "second", "third", "after run"]),
    }),
    check("to-the-end", "What a callback adds comes after it, at the end of the queue", {
      nested: returns(["a begins", "a ends", "b", "c", "d", "e"]),
    }),
    check("again", "A second run runs what has come since, and nothing twice", {
      again: returns(["one", "two", "three"]),
    }),
  ],
});
