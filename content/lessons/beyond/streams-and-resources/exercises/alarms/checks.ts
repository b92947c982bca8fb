import {
  because,
  check,
  defineChecks,
  exactly,
  leavesNothingBehind,
  prints,
  printsInOrder,
  printsTimes,
  returns,
  scenario,
} from "#grading";

const STREAM =
  "A stream is good for what is not over yet: each value comes when it is there, and nobody waits for all.";
const CLOSE =
  "A line that nobody closes stays open for as long as the program lives, whichever way the reader has gone.";
const TOLD = "Whoever reads the stream decides what a broken sensor means, and can do so only when told.";

const closedBeforeGoingOn = (sensor: string) =>
  because(CLOSE, printsInOrder({ text: `${sensor}: the line is closed` }, { text: "the watch goes on" }));

export default defineChecks({
  scenarios: [
    scenario("oven", "An oven, above 200 degrees", {
      driver: "watch",
      input: { sensor: "oven", limit: 200, most: 99 },
    }),
    scenario("cellar", "A cellar, above 21 degrees", {
      driver: "watch",
      input: { sensor: "cellar", limit: 21, most: 99 },
    }),
    scenario("break", "A reader that breaks off after the first alarm", {
      driver: "watch",
      input: { sensor: "oven", limit: 200, most: 1 },
    }),
    scenario("broken", "A sensor that breaks", { driver: "watch", input: { sensor: "attic", limit: 20, most: 99 } }),
  ],
  checks: [
    check("above", "Every reading above the limit comes, and no other", {
      oven: returns([240, 260]),
      cellar: returns([22]),
    }),
    check("at-once", "Each comes at the moment at which it is read", {
      oven: because(STREAM, printsInOrder({ text: "alarm: 240", at: 2.5 }, { text: "alarm: 260", at: 4.5 })),
      break: because(STREAM, prints("alarm: 240", { at: 2.5 })),
    }),
    check("closed", "The line is closed when the readings have ended", { oven: closedBeforeGoingOn("oven") }),
    check("breaks-off", "It is closed when the reader breaks off", { break: closedBeforeGoingOn("oven") }),
    check("broken", "A sensor that breaks is closed, too, and the reader is told", {
      broken: because(
        TOLD,
        printsInOrder(
          { text: "alarm: 30" },
          { text: "attic: the line is closed" },
          { text: "the watch is told: attic does not answer" },
        ),
      ),
    }),
    check("one-line", "One line is opened, and closed once", {
      cellar: printsTimes("cellar: the line is open", exactly(1)),
      oven: printsTimes("oven: the line is closed", exactly(1)),
    }),
    check("tidy", "No coroutine and no task is left behind", leavesNothingBehind()),
  ],
});
