import { because, between, check, defineChecks, returns, scenario, takes } from "#grading";
import before from "../spare-the-database/checks.ts";

interface Patience {
  /** Seconds that each player's question takes. */
  readonly takes: readonly number[];
  readonly atOnce?: number;
  readonly patience?: number;
}

function wait(id: string, title: string, input: Patience) {
  return scenario(id, title, { driver: "wait", input });
}

const LEAVES = "Patience counts from the door on, waiting in line included; and nobody stays longer.";

export default defineChecks({
  after: before,
  scenarios: [
    wait("slow", "Two of five questions take a minute", { takes: [0.1, 60, 0.1, 60, 0.1], patience: 3 }),
    wait("in-line", "Six players in line, one question at once", {
      takes: [1, 1, 1, 1, 1, 1],
      atOnce: 1,
      patience: 2.5,
    }),
    wait("patient", "Nobody leaves tonight", { takes: [0.1, 20], atOnce: 1 }),
  ],
  checks: [
    check("leaves", "Whoever is not answered in time has left", {
      slow: returns({ answers: [1001, "left", 1003, "left", 1005], stopped: 2, underWay: 0 }),
      "in-line": returns({ answers: [1001, 1002, "left", "left", "left", "left"], stopped: 1, underWay: 0 }),
      patient: returns({ answers: [1001, 1002], stopped: 0, underWay: 0 }),
    }),
    check("in-time", "They leave when their patience is over, and not later", {
      slow: because(LEAVES, takes(between(3, 3.01))),
      "in-line": because(LEAVES, takes(between(2.5, 2.51))),
      patient: because(LEAVES, takes(between(20.1, 20.11))),
    }),
  ],
});
