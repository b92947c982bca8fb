import { check, defineChecks, allOf, exactly, printsInOrder, printsLast, takes } from "#grading";

export default defineChecks({
  checks: [
    check(
      "chains",
      "Each dish comes after its preparation",
      allOf(
        printsInOrder({ text: "dough: done." }, { text: "pizza: done.", afterWaiting: 2 }),
        printsInOrder({ text: "onions: done." }, { text: "soup: done.", afterWaiting: 5 }),
        printsInOrder({ text: "lettuce: done." }, { text: "salad: done.", afterWaiting: 1 }),
      ),
    ),
    check(
      "own-pace",
      "Each goes on as soon as its own preparation is done",
      printsInOrder({ text: "salad: done.", at: 3 }, { text: "pizza: done.", at: 5 }, { text: "soup: done.", at: 6 }),
    ),
    check("measured", "The last line tells the measured time", printsLast("Supper after 6.00 s.")),
    check("six-seconds", "The run takes 6 s", takes(exactly(6))),
  ],
});
