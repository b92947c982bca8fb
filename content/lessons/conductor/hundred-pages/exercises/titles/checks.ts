import {
  atMost,
  check,
  defineChecks,
  exactly,
  makesRequests,
  requestsAtOnce,
  returns,
  scenario,
  takes,
} from "#grading";

const TWELVE = [3, 1, 4, 15, 92, 65, 35, 89, 79, 32, 38, 46];

export default defineChecks({
  scenarios: [
    scenario("three", "Three pages", { driver: "run", input: [7, 3, 11] }),
    scenario("twelve", "Twelve pages", { driver: "run", input: TWELVE, seed: 5 }),
    scenario("none", "No page", { driver: "run", input: [] }),
  ],
  checks: [
    check(
      "titles",
      "Every title comes back, in the order of the list",
      returns((pages: number[]) => pages.map((page) => `Page ${page}`)),
    ),
    check("once", "Each page is asked for once", {
      three: makesRequests(exactly(3)),
      twelve: makesRequests(exactly(12)),
    }),
    check("at-once", "All of them are on their way at the same time", {
      three: requestsAtOnce(exactly(3)),
      twelve: requestsAtOnce(exactly(12)),
    }),
    check("quick", "It takes hardly longer than the slowest page", {
      three: takes(atMost(0.45)),
      twelve: takes(atMost(0.45)),
    }),
  ],
});
