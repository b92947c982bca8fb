import {
  atMost,
  check,
  defineChecks,
  exactly,
  leavesNothingBehind,
  neverBlocks,
  processesAtOnce,
  returns,
  scenario,
  takes,
  threadsAtOnce,
} from "#grading";

/** As pages.example makes its pages. */
const lengthOfPage = (page: number) =>
  `<html><title>Page ${page}</title><body>${"lorem ipsum ".repeat(100 + page)}<a href="/${page + 1}">next</a></body></html>`
    .length;

export default defineChecks({
  scenarios: [
    scenario("one", "One town", { driver: "run", input: [2] }),
    scenario("eight", "Eight towns on four cores", { driver: "run", input: [1, 2, 3, 4, 5, 6, 7, 8] }),
    scenario("two-cores", "Four towns on two cores", { driver: "run", input: [5, 1, 4, 2], cores: 2 }),
  ],
  checks: [
    check(
      "results",
      "The forecasts come back in the order of the towns",
      returns((towns: number[]) => towns.map((town) => (3 * lengthOfPage(town) + "worth the wait".length) % 40)),
    ),
    check("free", "Nothing blocks the loop", neverBlocks()),
    check("threads", "Only the archive is read in threads", { one: threadsAtOnce(exactly(1)) }),
    check("processes", "Only the maths is done in processes", { one: processesAtOnce(exactly(1)) }),
    check("same-time", "Sky and archive are asked at the same time", { one: takes(atMost(1.8)) }),
    check("all-at-once", "All towns are asked at once, and each goes on by itself", {
      eight: takes(atMost(2)),
      "two-cores": takes(atMost(2)),
    }),
    check("shared", "All towns share as many processes as there are cores", {
      eight: processesAtOnce(exactly(4)),
      "two-cores": processesAtOnce(exactly(2)),
    }),
    check("seen-through", "Nothing is left behind", leavesNothingBehind()),
  ],
});
