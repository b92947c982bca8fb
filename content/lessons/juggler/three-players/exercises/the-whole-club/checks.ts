import { check, defineChecks, atLeast, exactly, printsInOrder, printsLast, takes, waitsAtOnce } from "#grading";

export default defineChecks({
  checks: [
    check("at-once", "All eight questions are under way at the same time", waitsAtOnce(atLeast(8))),
    check(
      "everybody",
      "Everybody is answered, each after their own time",
      printsInOrder(
        { text: "Boris is answered.", at: 1 },
        { text: "Dora is answered.", at: 1 },
        { text: "Greta is answered.", at: 1 },
        { text: "Chen is answered.", at: 2 },
        { text: "Fumi is answered.", at: 2 },
        { text: "Ada is answered.", at: 3 },
        { text: "Hugo is answered.", at: 3 },
        { text: "Emil is answered.", at: 4 },
      ),
    ),
    check("told", "The last line counts the players and names the longest wait", printsLast("8 players, 4 s at most.")),
    check("four-seconds", "The run takes 4 s", takes(exactly(4))),
  ],
});
