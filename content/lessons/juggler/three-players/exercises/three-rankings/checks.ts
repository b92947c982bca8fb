import {
  check,
  defineChecks,
  atLeast,
  exactly,
  finishesEveryTask,
  printsInOrder,
  printsLast,
  takes,
  waitsAtOnce,
} from "#grading";

export default defineChecks({
  checks: [
    check("seen-through", "Everybody is answered in the end", finishesEveryTask()),
    check("at-once", "All three questions are under way at the same time", waitsAtOnce(atLeast(3))),
    check(
      "asked",
      "All three have asked at 0 s",
      printsInOrder({ text: "Ada asks.", at: 0 }, { text: "Boris asks.", at: 0 }, { text: "Chen asks.", at: 0 }),
    ),
    check(
      "in-order",
      "The last line has the answers in the order of the questions",
      printsLast("Ada after 1 s, Boris after 3 s, Chen after 2 s"),
    ),
    check("three-seconds", "The run takes 3 s, as long as the hardest question", takes(exactly(3))),
  ],
});
