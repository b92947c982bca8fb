import { between, check, defineChecks, returns, scenario, takes } from "#grading";

export default defineChecks({
  scenarios: [
    scenario("seven", "Seven parcels, three scales, two of them broken", {
      driver: "weigh-parcels",
      input: { takes: [2, 1, 1, 1, 1, 1, 1], broken: [2, 5], scales: 3 },
    }),
    scenario("single", "Two parcels, one scale", {
      driver: "weigh-parcels",
      input: { takes: [1, 1], broken: [], scales: 1 },
    }),
  ],
  checks: [
    check("weights", "Each parcel has its weight, and no more scales are used than there are", {
      seven: returns({ weights: [10, null, 30, 40, null, 60, 70], most: 3 }),
      single: returns({ weights: [10, 20], most: 1 }),
    }),
    check("in-time", "A scale that is free is used at once", {
      seven: takes(between(3, 3.01)),
      single: takes(between(2, 2.01)),
    }),
  ],
});
