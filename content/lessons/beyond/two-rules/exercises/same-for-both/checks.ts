import { because, check, defineChecks, leavesNothingBehind, printsInOrder, printsOnly, scenario } from "#grading";

const BEGIN =
  "A call begins its coroutine at once under JavaScript's rules. Under Python's it does not: a task begins when the loop gets to it.";
const FORGOTTEN =
  "What nobody awaits is not done under Python's rules, and done without anybody hearing of it under JavaScript's.";

export default defineChecks({
  scenarios: [
    scenario("asyncio", "By Python's rules"),
    scenario("javascript", "By JavaScript's rules", { rules: "javascript" }),
  ],
  checks: [
    check(
      "begin",
      "Both have begun before `both are under way`",
      because(
        BEGIN,
        printsInOrder(
          { text: "saving the letter", at: 0 },
          { text: "saving the picture", at: 0 },
          { text: "both are under way", at: 0 },
        ),
      ),
    ),
    check(
      "overlap",
      "They are saved at the same time",
      printsInOrder({ text: "the picture is saved", at: 1 }, { text: "the letter is saved", at: 2 }),
    ),
    check(
      "tidy",
      "The desk is tidied behind them, and then all is done",
      because(
        FORGOTTEN,
        printsInOrder(
          { text: "the letter is saved" },
          { text: "the desk is tidy", at: 2.5 },
          { text: "all is done", at: 2.5 },
        ),
      ),
    ),
    check(
      "nothing-else",
      "No other line is printed, and none twice",
      printsOnly(
        "saving the letter",
        "saving the picture",
        "both are under way",
        "the picture is saved",
        "the letter is saved",
        "the desk is tidy",
        "all is done",
      ),
    ),
    check("tidied", "Nothing is left behind", leavesNothingBehind()),
  ],
});
