import { expect, it } from "vitest";
import { scoresOf } from "./scores.ts";
import type { Report } from "./scores.ts";

/** @param paint the score of one metric, from 0 to 1 */
function report(performance: number, paint = 1, shift = 0): Report {
  const perfect = { score: 1, auditRefs: [] };
  return {
    categories: {
      performance: {
        score: performance,
        auditRefs: [
          { id: "paint", weight: 10 },
          { id: "trace", weight: 0 },
        ],
      },
      accessibility: perfect,
      "best-practices": perfect,
      seo: perfect,
    },
    audits: {
      paint: { title: "First paint", score: paint, displayValue: "1.9 s" },
      trace: { title: "A trace", score: 0 },
      "cumulative-layout-shift": { title: "Shift", score: 1, numericValue: shift },
    },
  };
}

it("takes the median of the rounds: one that was disturbed does not count", () => {
  expect(scoresOf([report(1), report(0.4), report(1)])).toMatchObject({
    medians: { performance: 100, accessibility: 100, "best-practices": 100, seo: 100 },
    isPerfect: true,
  });
  expect(scoresOf([report(1), report(0.99), report(0.99)])).toMatchObject({ medians: { performance: 99 } });
});

it("is not content with 99, nor with a page that moved once", () => {
  expect([scoresOf([report(0.99)]).isPerfect, scoresOf([report(1), report(1, 1, 0.001)]).isPerfect]).toEqual([
    false,
    false,
  ]);
});

it("counts what Lighthouse could not score as nothing", () => {
  const { categories, ...rest } = report(1);
  expect(scoresOf([{ ...rest, categories: { ...categories, seo: { score: null, auditRefs: [] } } }])).toMatchObject({
    medians: { seo: 0 },
    isPerfect: false,
  });
});

it("names once what cost points, and not what counts for none", () => {
  expect(scoresOf([report(0.9, 0.7), report(0.9, 0.7)]).losses).toEqual(["performance: First paint (1.9 s)"]);
  expect(scoresOf([report(1, 0.996)]).losses).toEqual([]);
});
