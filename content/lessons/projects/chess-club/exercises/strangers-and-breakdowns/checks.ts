import { because, between, check, defineChecks, returns, scenario, takes } from "#grading";
import before from "../nobody-waits-for-ever/checks.ts";

interface Trouble {
  readonly players: number;
  readonly strangers?: readonly number[];
  /** At whose question the database breaks down. */
  readonly breaksAt?: number;
  readonly atOnce?: number;
}

function trouble(id: string, title: string, input: Trouble) {
  return scenario(id, title, { driver: "trouble", input });
}

const AT_ONCE = "When the database is down, every question that is still under way is one that nobody will answer.";

export default defineChecks({
  after: before,
  scenarios: [
    trouble("strangers", "Two strangers among six", { players: 6, strangers: [2, 5], atOnce: 2 }),
    trouble("breakdown", "The database breaks down", { players: 8, strangers: [1], breaksAt: 3 }),
    trouble("breakdown-in-line", "It breaks down while others are in line", { players: 8, breaksAt: 2, atOnce: 2 }),
  ],
  checks: [
    check("strangers", "A stranger is unknown, and nobody else", {
      strangers: returns({ answers: [1001, "unknown", 1003, 1004, "unknown", 1006], underWay: 0 }),
    }),
    check("breakdown", "When the database breaks down, its error comes out, and nothing is under way any more", {
      breakdown: returns({ error: "OSError", underWay: 0 }),
      "breakdown-in-line": returns({ error: "OSError", underWay: 0 }),
    }),
    check("at-once", "It comes out at once", {
      breakdown: because(AT_ONCE, takes(between(0.05, 0.06))),
      "breakdown-in-line": because(AT_ONCE, takes(between(0.05, 0.06))),
    }),
  ],
});
