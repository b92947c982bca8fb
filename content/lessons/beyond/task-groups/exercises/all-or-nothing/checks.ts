import {
  check,
  defineChecks,
  exactly,
  leavesNothingBehind,
  neverPrints,
  prints,
  returns,
  scenario,
  takes,
} from "#grading";

type Part = [what: string, seconds: number];
const GOOD: Part[] = [
  ["train", 2],
  ["room", 1],
  ["tickets", 3],
];
const BAD: Part[] = [
  ["train", 4],
  ["no room", 2],
  ["tickets", 1],
  ["boat", 3],
];

export default defineChecks({
  scenarios: [
    scenario("good", "Everything can be booked", { driver: "run", input: GOOD }),
    scenario("bad", "One part fails", { driver: "run", input: BAD }),
    scenario("nothing", "A journey without parts", { driver: "run", input: [] }),
  ],
  checks: [
    check("booked", "Everything is booked, in the order of the list", {
      good: returns((parts: Part[]) => parts.map(([what]) => what)),
      nothing: returns([]),
    }),
    check("at-once", "It takes as long as the longest booking", { good: takes(exactly(3)) }),
    check("none", "If one part fails, there is no journey", { bad: returns(null) }),
    check("given-up", "The other parts are given up at the moment of the failure", {
      bad: prints("train is given up", { at: 2 }),
    }),
    check("no-more", "Nothing is booked after that", { bad: neverPrints("boat is booked") }),
    check("nobody-left", "Nobody is left behind", leavesNothingBehind()),
    check("in-time", "It is over when the part has failed", { bad: takes(exactly(2)) }),
  ],
});
