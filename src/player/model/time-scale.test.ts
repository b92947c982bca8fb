import { describe, expect, it } from "vitest";
import { axisTicks, shareBetween, shareOf } from "./time-scale.ts";

describe("shareOf", () => {
  it("places a moment between beginning and end", () => {
    expect([0, 1, 4].map((seconds) => shareOf(seconds, { from: 0, to: 4 }))).toEqual([0, 0.25, 1]);
  });

  it("stays on the scale", () => {
    expect([shareOf(-1, { from: 0, to: 4 }), shareOf(5, { from: 0, to: 4 })]).toEqual([0, 1]);
  });

  it("sees of a stretch what lies in the window", () => {
    const window = { from: 2, to: 6 };
    expect([shareBetween(0, 4, window), shareBetween(3, 5, window), shareBetween(7, 9, window)]).toEqual([0.5, 0.5, 0]);
  });

  it("has only a beginning where the run has no length", () => {
    expect(shareOf(0, { from: 0, to: 0 })).toBe(0);
  });
});

describe("axisTicks", () => {
  it.each([
    [2, ["0.0 s", "0.5 s", "1.0 s", "1.5 s", "2.0 s"]],
    [3, ["0 s", "1 s", "2 s", "3 s"]],
    [0.3, ["0.0 s", "0.1 s", "0.2 s", "0.3 s"]],
    [0.0035, ["0.000 s", "0.001 s", "0.002 s", "0.003 s"]],
    [86_400, ["0 s", "20,000 s", "40,000 s", "60,000 s", "80,000 s"]],
    [0, ["0 s"]],
  ])("divides %d s roundly", (end, labels) => {
    expect(axisTicks({ from: 0, to: end }, 5).map(({ label }) => label)).toEqual(labels);
  });

  it("names round moments of a part of the run", () => {
    expect(axisTicks({ from: 1.3, to: 2.7 }, 5).map(({ label }) => label)).toEqual(["1.5 s", "2.0 s", "2.5 s"]);
  });

  it("never makes more steps than it may", () => {
    for (const end of [1e-9, 0.7, 1, 1.01, 5, 5.01, 9.99, 86_400, 1e9]) {
      const ticks = axisTicks({ from: 0, to: end }, 5);
      expect(ticks.length - 1).toBeLessThanOrEqual(5);
      expect(ticks.length).toBeGreaterThan(2);
    }
  });
});
