import { because, between, check, defineChecks, returns, scenario, takes } from "#grading";
import before from "../strangers-and-breakdowns/checks.ts";

interface Night {
  readonly players: number;
  /** Seconds that the first player's question takes; all others take as long as `others`. */
  readonly first: number;
  readonly others: number;
  readonly atOnce: number;
  readonly closing: number;
  readonly patience?: number;
}

function night(id: string, title: string, input: Night) {
  return scenario(id, title, { driver: "night", input });
}

const NOT_LONGER = "After closing time only what is under way is waited for; and before it, nobody waits for it.";

export default defineChecks({
  after: before,
  scenarios: [
    night("closing", "Twelve players, two questions at once", {
      players: 12,
      first: 1,
      others: 1,
      atOnce: 2,
      closing: 2.5,
    }),
    night("early", "All are served long before", { players: 4, first: 1, others: 1, atOnce: 2, closing: 60 }),
    night("stuck", "The line does not move at closing time", {
      players: 3,
      first: 10,
      others: 1,
      atOnce: 1,
      closing: 2,
      patience: 5,
    }),
    night("full-house", "5,000 players, a hundred questions at once", {
      players: 5000,
      first: 0.1,
      others: 0.1,
      atOnce: 100,
      closing: 4.05,
      patience: 6,
    }),
  ],
  checks: [
    check("closed", "At closing time, everybody in line is told that the club is closed", {
      closing: returns({ served: 6, left: 0, closed: 6, asked: 6 }),
      early: returns({ served: 4, left: 0, closed: 0, asked: 4 }),
      stuck: returns({ served: 0, left: 1, closed: 2, asked: 1 }),
      "full-house": returns({ served: 4100, left: 0, closed: 900, asked: 4100 }),
    }),
    check("closes-in-time", "Nobody waits longer than they must", {
      closing: because(NOT_LONGER, takes(between(3, 3.01))),
      early: because(NOT_LONGER, takes(between(2, 2.01))),
      stuck: because(NOT_LONGER, takes(between(5, 5.01))),
      "full-house": because(NOT_LONGER, takes(between(4.1, 4.11))),
    }),
  ],
});
