import {
  check,
  defineChecks,
  exactly,
  because,
  leavesNothingBehind,
  printsOnly,
  returns,
  scenario,
  takes,
} from "#grading";

const WHY_CANCELLED =
  "Whoever cancels a task relies on it to stop, and wants to hear that it did: a cancellation that is caught has to be thrown on.";

function order(id: string, title: string, seconds: number, patience: number, cancelAfter: number | null = null) {
  return scenario(id, title, { driver: "download", input: { seconds, patience, cancelAfter } });
}

export default defineChecks({
  scenarios: [
    order("in-good-time", "Two seconds, with a patience of three", 2, 3),
    order("too-slow", "Five seconds, with a patience of three", 5, 3),
    order("cancelled", "Five seconds, and cancelled after one", 5, 10, 1),
  ],
  checks: [
    check("tidied", "The file is closed once, whole or thrown away", {
      "in-good-time": printsOnly("opened", "whole", "closed"),
      "too-slow": printsOnly("opened", "thrown away", "closed"),
      cancelled: printsOnly("opened", "thrown away", "closed"),
    }),
    check("result", "It says whether the download is whole, and lets a cancellation through", {
      "in-good-time": returns(true),
      "too-slow": returns(false),
      cancelled: because(WHY_CANCELLED, returns("cancelled")),
    }),
    check("in-time", "It ends when it is done, out of patience or cancelled", {
      "in-good-time": takes(exactly(2)),
      "too-slow": takes(exactly(3)),
      cancelled: takes(exactly(1)),
    }),
    check("nothing-left", "Nothing of it is still going on", leavesNothingBehind()),
  ],
});
