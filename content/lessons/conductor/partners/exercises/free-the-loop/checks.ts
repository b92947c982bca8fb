import {
  allOf,
  atMost,
  check,
  defineChecks,
  exactly,
  leavesNothingBehind,
  neverBlocks,
  printsInOrder,
  processesAtOnce,
  returns,
  scenario,
  takes,
  threadsAtOnce,
} from "#grading";

export default defineChecks({
  scenarios: [scenario("program", "Your program", { driver: "run" })],
  checks: [
    check("results", "Page and picture come back", returns([1280, "picture.png"])),
    check(
      "beats",
      "The heart beats on time",
      printsInOrder(...[0, 1, 2, 3, 4, 5, 6].map((beat) => ({ text: `beat ${beat + 1}`, at: beat * 0.25 }))),
    ),
    check(
      "partners",
      "One thread for the page, one process for the picture",
      allOf(threadsAtOnce(exactly(1)), processesAtOnce(exactly(1))),
    ),
    check("free", "Nothing blocks the loop", neverBlocks()),
    check("together", "Both are under way at the same time as the heart", takes(atMost(1.75))),
    check("seen-through", "Nobody is left behind", leavesNothingBehind()),
  ],
});
