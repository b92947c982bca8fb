import { cancels, check, cleansUp, defineChecks, exactly, prints, printsInOrder, printsLast, takes } from "#grading";

export default defineChecks({
  checks: [
    check(
      "readings",
      "Four temperatures are printed, one each second",
      printsInOrder(
        { text: "21 degrees", at: 1, afterWaiting: 1 },
        { text: "22 degrees", at: 2, afterWaiting: 1 },
        { text: "23 degrees", at: 3, afterWaiting: 1 },
        { text: "24 degrees", at: 4, afterWaiting: 1 },
      ),
    ),
    check("cancelled", "The reading is cancelled, and does not resist", cancels(exactly(1))),
    check("goodbye", "It says goodbye on its way out", cleansUp("The thermometer is off.")),
    check("off", "The thermometer is off after 4.5 s", prints("The thermometer is off.", { at: 4.5 })),
    check("last", "`Stopped.` comes last, when the reading is over", printsLast("Stopped.")),
    check("on-time", "It takes 4.5 s", takes(exactly(4.5))),
  ],
});
