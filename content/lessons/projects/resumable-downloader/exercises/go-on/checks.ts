import { because, between, check, defineChecks, returns, scenario, takes } from "#grading";
import before from "../piece-by-piece/checks.ts";

const REST = "Bytes that are there already need not be sent again: on a slow line, they are what takes the time.";

export default defineChecks({
  after: before,
  scenarios: [
    scenario("rest", "Two thirds are there", { driver: "fetch-rest", input: { there: 40_000, ranges: true } }),
    scenario("anew", "A server that knows no ranges", {
      driver: "fetch-rest",
      input: { there: 40_000, ranges: false },
    }),
    scenario("all", "Nothing is missing", { driver: "fetch-rest", input: { there: 60_000, ranges: true } }),
  ],
  checks: [
    check("rest", "The store has the whole file, in the right order", {
      rest: returns({ size: 60_000, wrong: 0, asked: ["bytes=40000-"] }),
      anew: returns({ size: 60_000, wrong: 0, asked: ["bytes=40000-"] }),
      all: returns({ size: 60_000, wrong: 0, asked: ["bytes=60000-"] }),
    }),
    check("quick", "Only what is missing is waited for", {
      rest: because(REST, takes(between(2, 2.1))),
      anew: takes(between(6, 6.1)),
      all: because(REST, takes(between(0, 0.1))),
    }),
  ],
});
