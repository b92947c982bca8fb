import { check, defineChecks, exactly, hasNoFinding, returns, scenario, takes } from "#grading";

type Order = [what: string, seconds: number];

const lineOf = ([what, seconds]: Order): string => {
  if (seconds > 2) return `${what}: still in the oven`;
  return `${what}: ${what === "soufflé" ? "it has collapsed" : `a fine ${what}`}`;
};

const MIXED: Order[] = [
  ["cake", 1],
  ["bread", 3],
  ["soufflé", 1.5],
  ["pie", 0.5],
];
const EARLY: Order[] = [
  ["pie", 0.5],
  ["roll", 0.25],
];
const LATE: Order[] = [
  ["soufflé", 5],
  ["soufflé", 1],
];

export default defineChecks({
  scenarios: [
    scenario("mixed", "Four orders", { driver: "order", input: MIXED }),
    scenario("early", "Everything is done early", { driver: "order", input: EARLY }),
    scenario("late", "One fails, and one would fail later", { driver: "order", input: LATE }),
  ],
  checks: [
    check(
      "lines",
      "Each order has its line",
      returns((orders: Order[]) => orders.map(lineOf)),
    ),
    check("two-seconds", "The report comes after two seconds", takes(exactly(2))),
    check("heard", "No error stays unheard", hasNoFinding("never-retrieved")),
  ],
});
