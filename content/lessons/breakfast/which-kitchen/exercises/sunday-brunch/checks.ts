import {
  check,
  defineChecks,
  allOf,
  atLeast,
  between,
  leavesNothingBehind,
  neverBlocks,
  prints,
  printsInOrder,
  printsLast,
  processesAtOnce,
  requestsAtOnce,
  takes,
} from "#grading";

export default defineChecks({
  checks: [
    check("free", "Nothing holds the loop, and nothing is left behind", allOf(neverBlocks(), leavesNothingBehind())),
    check("greeted", "The guest is greeted at 0.5 s", prints("Guest: good morning!", { at: 0.5 })),
    check("cores", "Three photos are made smaller at the same time, on a core each", processesAtOnce(atLeast(3))),
    check("prices", "Three prices are asked for at the same time", requestsAtOnce(atLeast(3))),
    check(
      "found",
      "All recipes are found at 1 s",
      printsInOrder(
        { text: "Found: soup.", at: 1, afterWaiting: 1 },
        { text: "Found: salad.", at: 1, afterWaiting: 1 },
        { text: "Found: cake.", at: 1, afterWaiting: 1 },
      ),
    ),
    check(
      "pages",
      "Every page is complete",
      allOf(
        prints("Page: soup for four, 14 euros, soup.jpg."),
        prints("Page: salad for four, 14 euros, salad.jpg."),
        prints("Page: cake for four, 14 euros, cake.jpg."),
        printsLast("The brunch is online."),
      ),
    ),
    check("in-time", "The run takes no longer than 2.8 s", takes(between(2.5, 2.8))),
  ],
});
