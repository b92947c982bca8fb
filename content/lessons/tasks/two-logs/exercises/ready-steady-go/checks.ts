import {
  atLeast,
  check,
  defineChecks,
  exactly,
  leavesNothingBehind,
  printsInOrder,
  printsLast,
  takes,
  waitsAtOnce,
} from "#grading";

export default defineChecks({
  checks: [
    check("seen-through", "Whatever is scheduled is seen through to its end", leavesNothingBehind()),
    check(
      "words",
      "Each word is said on time, counted from the beginning",
      printsInOrder(
        { text: "Ready", at: 1, afterWaiting: 1 },
        { text: "Steady", at: 2, afterWaiting: 2 },
        { text: "Go!", at: 3, afterWaiting: 3 },
      ),
    ),
    check("at-once", "All three waits are under way at once", waitsAtOnce(atLeast(3))),
    check(
      "goes-on",
      "`main` goes on while the words are waiting to be said",
      printsInOrder(
        { text: '"Ready" is scheduled' },
        { text: '"Steady" is scheduled' },
        { text: '"Go!" is scheduled' },
        { text: "main goes on" },
        { text: "Ready" },
      ),
    ),
    check("done", "`Done.` is the last line", printsLast("Done.")),
    check("three-seconds", "It takes 3 s, no longer than the longest wait", takes(exactly(3))),
  ],
});
