import { check, defineChecks, exactly, leavesNothingBehind, returns, scenario, takes } from "#grading";

export default defineChecks({
  scenarios: [
    scenario("well", "Nothing fails", {
      driver: "run",
      input: [
        ["a", 1],
        ["b", 2],
      ],
    }),
    scenario("disks", "Two full disks at once", {
      driver: "run",
      input: [
        ["disk", 1],
        ["disk", 1],
        ["a", 5],
      ],
    }),
    scenario("form", "A wrong form", {
      driver: "run",
      input: [
        ["form", 1],
        ["a", 5],
      ],
    }),
    scenario("both", "Both kinds at once", {
      driver: "run",
      input: [
        ["disk", 1],
        ["form", 1],
        ["form", 1],
        ["a", 5],
      ],
    }),
  ],
  checks: [
    check("none", "Nothing fails: the count is 0", { well: returns({ count: 0 }) }),
    check("counted", "Each OSError is counted", { disks: returns({ count: 2 }) }),
    check("passed-on", "Other errors reach the caller", { form: returns({ thrown: ["ValueError"] }) }),
    check("without", "The OSErrors are taken out of what is passed on", {
      both: returns({ thrown: ["ValueError", "ValueError"] }),
    }),
    check("cancelled", "When one job fails, the others are cancelled", {
      disks: takes(exactly(1)),
      form: takes(exactly(1)),
      both: takes(exactly(1)),
    }),
    check("nobody-left", "Nobody is left behind", leavesNothingBehind()),
  ],
});
