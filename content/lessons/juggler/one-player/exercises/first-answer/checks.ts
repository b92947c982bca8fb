import { check, defineChecks, exactly, hasNoFinding, neverBlocks, printsInOrder, takes } from "#grading";

export default defineChecks({
  checks: [
    check("awaited", "What is called is awaited", hasNoFinding("never-awaited")),
    check("free", "Nothing holds the loop", neverBlocks()),
    check(
      "answer",
      "The rating is told when the database has answered, after 2 s",
      printsInOrder({ text: "Ada: one moment, please.", at: 0 }, { text: "Ada has 1516 points.", at: 2 }),
    ),
    check("two-seconds", "The run takes 2 s", takes(exactly(2))),
  ],
});
