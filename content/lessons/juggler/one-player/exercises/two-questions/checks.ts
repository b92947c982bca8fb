import { check, defineChecks, atLeast, because, exactly, hasNoFinding, neverBlocks, printsLast, takes } from "#grading";

export default defineChecks({
  checks: [
    check("awaited", "What is called is awaited", hasNoFinding("never-awaited")),
    check("free", "Nothing holds the loop", neverBlocks()),
    check("three-seconds", "Both questions are waited for, in all 3 s at least", takes(atLeast(2))),
    check(
      "in-turn",
      "The second is asked when the first has been answered",
      because("The rank goes with the points, so they have to be known when it is asked for.", takes(exactly(3))),
    ),
    check("told", "The last line tells points and rank", printsLast("Ada has 1200 points and is number 4.")),
  ],
});
