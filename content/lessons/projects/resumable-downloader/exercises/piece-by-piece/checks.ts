import { check, defineChecks, returns, scenario } from "#grading";

export default defineChecks({
  scenarios: [
    scenario("whole", "A file that arrives", { driver: "fetch-pieces", input: "/file" }),
    scenario("missing", "A file that is not there", { driver: "fetch-pieces", input: "/missing" }),
  ],
  checks: [
    check("content", "The file is in the store, in pieces, each as soon as it is there", {
      whole: returns({ size: 60_000, wrong: 0, isInPieces: true, isThereHalfway: true, error: null }),
    }),
    check("bad-status", "A bad status is an error, and nothing is written", {
      missing: returns({ size: 0, wrong: 0, isInPieces: true, isThereHalfway: false, error: "ClientResponseError" }),
    }),
  ],
});
