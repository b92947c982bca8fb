import {
  atMost,
  check,
  defineChecks,
  exactly,
  neverBlocks,
  processesAtOnce,
  returns,
  scenario,
  takes,
  threadsAtOnce,
  allOf,
} from "#grading";

const degrees = (machine: number): number => 40 + ((machine * 17) % 43);
const hot = (machines: number[]): number[] => machines.filter((machine) => degrees(machine) > 70);
const FORTY = Array.from({ length: 40 }, (_, i) => i + 1);

export default defineChecks({
  scenarios: [
    scenario("three", "Three machines", { driver: "run", input: [2, 7, 23] }),
    scenario("forty", "Forty machines", { driver: "run", input: FORTY }),
    scenario("none", "No machine at all", { driver: "run", input: [] }),
  ],
  checks: [
    check(
      "hot",
      "The hot machines are found, in the order of the list",
      returns((machines: number[]) => hot(machines)),
    ),
    check(
      "alone",
      "No thread and no process is started",
      allOf(processesAtOnce(exactly(0)), threadsAtOnce(exactly(0))),
    ),
    check("free", "The loop is never blocked", neverBlocks()),
    check("one-second", "All are asked at once: it takes one second", {
      three: takes(exactly(1)),
      forty: takes(exactly(1)),
      none: takes(atMost(1)),
    }),
  ],
});
