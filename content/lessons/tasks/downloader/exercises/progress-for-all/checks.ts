import {
  atMost,
  check,
  defineChecks,
  makesRequests,
  printsOnly,
  exactly,
  requestsAtOnce,
  returns,
  prints,
  scenario,
  takes,
} from "#grading";

const SIZES = { "3.8.4": 3_000_000, "3.8.5": 4_000_000, "3.8.6": 5_000_000 };

export default defineChecks({
  scenarios: [scenario("three", "Three archives", { driver: "run", input: ["3.8.6", "3.8.4", "3.8.5"] })],
  checks: [
    check("once", "Each archive is fetched once", makesRequests(exactly(3))),
    check("at-once", "The three downloads overlap", requestsAtOnce(exactly(3))),
    check("sizes", "All bytes of each archive are counted", returns(SIZES)),
    check(
      "lines",
      "There is a line for each tenth, in order, and nothing else",
      printsOnly("10 %", "20 %", "30 %", "40 %", "50 %", "60 %", "70 %", "80 %", "90 %", "100 %"),
    ),
    check("as-they-arrive", "The lines come while the bytes arrive", prints("10 %", { at: 0.62 })),
    check("quick", "It takes as long as the largest archive", takes(atMost(5.3))),
  ],
});
