import { because, between, check, defineChecks, exactly, requestsAtOnce, returns, scenario, takes } from "#grading";
import before from "../try-again/checks.ts";

const HOST = { host: "files.example" };

export default defineChecks({
  after: before,
  scenarios: [
    scenario("four", "Four files, two at once, one of them not there", {
      driver: "fetch-all",
      input: { files: ["a", "missing", "b", "c"], patience: null },
    }),
    scenario("interrupted", "Two files, interrupted after two seconds, and again", {
      driver: "fetch-all",
      input: { files: ["a", "b"], patience: 2 },
    }),
  ],
  checks: [
    check("all-files", "Every file that is there is in its store, and the result says so", {
      four: returns({ done: [true, false, true, true], sizes: [60_000, 0, 60_000, 60_000], wrong: 0, halfway: [] }),
    }),
    check("goes-on-later", "After an interruption it goes on from where it was", {
      interrupted: returns({ done: [true, true], sizes: [60_000, 60_000], wrong: 0, halfway: [20_000, 20_000] }),
    }),
    check("at-once", "As many as `atOnce` are under way, and never one more", {
      four: requestsAtOnce(exactly(2), HOST),
      interrupted: requestsAtOnce(exactly(2), HOST),
    }),
    check("no-gaps", "The next file begins as soon as there is room, and bytes are never fetched twice", {
      four: because("Four files and two places: whoever is done makes room for the next.", takes(between(12, 12.3))),
      interrupted: because("What has arrived is there, and need not come again.", takes(between(6, 6.2))),
    }),
  ],
});
