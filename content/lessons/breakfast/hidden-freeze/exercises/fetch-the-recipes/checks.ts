import {
  allOf,
  check,
  defineChecks,
  atLeast,
  between,
  leavesNothingBehind,
  neverBlocks,
  printsInOrder,
  printsLast,
  requestsAtOnce,
  takes,
} from "#grading";

export default defineChecks({
  checks: [
    check("free", "Nothing holds the loop, and nothing is left behind", allOf(neverBlocks(), leavesNothingBehind())),
    check("at-once", "Three requests are under way at the same time", requestsAtOnce(atLeast(3))),
    check(
      "stirred",
      "The soup is stirred every second",
      printsInOrder({ text: "Stirring 1.", at: 1 }, { text: "Stirring 2.", at: 2 }, { text: "Stirring 3.", at: 3 }),
    ),
    check(
      "recipes",
      "Each recipe is there when its answer is",
      printsInOrder({ text: "Recipe 1 is here." }, { text: "Recipe 2 is here." }, { text: "Recipe 3 is here." }),
    ),
    check(
      "told",
      "The last line counts and reads the recipes",
      printsLast("3 recipes: worth the wait, worth the wait, worth the wait."),
    ),
    check("in-time", "The run takes less than 3.5 s", takes(between(3, 3.5))),
  ],
});
