import { atMost, because, check, defineChecks, exactly, neverPrints, returns, scenario, takes } from "#grading";

const SEEN = "What was read before an `await` may be wrong after it: others have gone on meanwhile.";
const LINE = "As long as a payment is not decided, nobody can know whether the seat is sold.";
const APART = "A lock makes everybody wait who needs the same one, also those who would not have been in the way.";

export default defineChecks({
  scenarios: [
    scenario("one-seat", "Two people, one seat", {
      driver: "ask",
      input: [
        ["Hamlet", "Ada"],
        ["Hamlet", "Bo"],
      ],
    }),
    scenario("five", "Five people, three seats", {
      driver: "ask",
      input: ["Ada", "Bo", "Cy", "Di", "Ed"].map((who) => ["King Lear", who]),
    }),
    scenario("refused", "Some cannot pay", {
      driver: "ask",
      input: [
        ["Hamlet", "Poor Cy"],
        ["Hamlet", "Ada"],
        ["Hamlet", "Bo"],
      ],
    }),
    scenario("shows", "Two shows", {
      driver: "ask",
      input: [
        ["Hamlet", "Ada"],
        ["Macbeth", "Bo"],
        ["King Lear", "Cy"],
      ],
    }),
  ],
  checks: [
    check("once", "Each seat is sold once, to whoever asked first", {
      "one-seat": because(SEEN, returns(["Ada has a seat in Hamlet", "Hamlet is sold out for Bo"])),
      five: because(
        SEEN,
        returns([
          ...["Ada", "Bo", "Cy"].map((who) => `${who} has a seat in King Lear`),
          ...["Di", "Ed"].map((who) => `King Lear is sold out for ${who}`),
        ]),
      ),
    }),
    check("not-for-nothing", "Nobody pays where nothing is left", {
      "one-seat": because(SEEN, neverPrints("Bo pays")),
      five: because(SEEN, neverPrints("Di pays")),
    }),
    check("next-in-line", "A seat whose payment was refused goes to the next one", {
      refused: because(LINE, returns(["Poor Cy cannot pay", "Ada has a seat in Hamlet", "Hamlet is sold out for Bo"])),
    }),
    check("side-by-side", "Different shows do not wait for each other", {
      shows: because(APART, takes(exactly(1))),
      five: takes(atMost(3)),
    }),
  ],
});
