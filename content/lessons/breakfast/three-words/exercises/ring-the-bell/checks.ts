import { check, defineChecks, because, exactly, printsInOrder, takes, waitsAtOnce } from "#grading";

export default defineChecks({
  checks: [
    check(
      "one-timer",
      "Only the cook sleeps",
      because(
        "A waiter with a timer comes when the timer rings, which is not when the dish is ready.",
        waitsAtOnce(exactly(1)),
      ),
    ),
    check(
      "served",
      "Both serve at the moment when the dish is ready",
      printsInOrder({ text: "Ada serves pasta.", at: 2.5 }, { text: "Boris serves pasta.", at: 2.5 }),
    ),
    check("in-time", "The run takes 2.5 s", takes(exactly(2.5))),
  ],
});
