import { allOf, because, between, check, defineChecks, neverBlocks, returns, scenario, takes } from "#grading";
import before from "../go-on/checks.ts";

const PAUSE = "A second gives the line time to come back, and nobody has to wait longer than that.";

export default defineChecks({
  after: before,
  scenarios: [
    scenario("breaks", "The line breaks twice", { driver: "fetch-stubbornly", input: { breaks: 2 } }),
    scenario("dead", "The line breaks every time", { driver: "fetch-stubbornly", input: { breaks: 99 } }),
  ],
  checks: [
    check("goes-on", "It goes on from where it is, up to five times", {
      breaks: returns({ size: 60_000, wrong: 0, asked: [0, 10_000, 20_000], error: null }),
      dead: returns({
        size: 50_000,
        wrong: 0,
        asked: [0, 10_000, 20_000, 30_000, 40_000],
        error: "ClientPayloadError",
      }),
    }),
    check("pauses", "There is a second between two tries, and none after the last", {
      breaks: allOf(neverBlocks(), because(PAUSE, takes(between(8.4, 8.6)))),
      dead: because(PAUSE, takes(between(10, 10.2))),
    }),
  ],
});
