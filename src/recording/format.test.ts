import { describe, expect, it } from "vitest";
import { formatBytes, formatCount, formatSeconds } from "./format.ts";

describe("formatSeconds", () => {
  it.each([
    [0, "0.000 s"],
    [2, "2.000 s"],
    [0.1 + 0.2, "0.300 s"],
    [0.0004, "0.000 s"],
    [3600.5, "3,600.500 s"],
    [1e9, "1,000,000,000.000 s"],
  ])("writes %d as %s", (seconds, text) => {
    expect(formatSeconds(seconds)).toBe(text);
  });
});

it("parts thousands in whole numbers", () => {
  expect([999, 1000, 99_960, 1_234_567].map(formatCount)).toEqual(["999", "1,000", "99,960", "1,234,567"]);
});

it("writes memory as systems count it", () => {
  expect([0, 24 * 1024 ** 2, 1023 * 1024 ** 2, 1024 ** 3, 8.25 * 1024 ** 3].map(formatBytes)).toEqual([
    "0 MB",
    "24 MB",
    "1023 MB",
    "1.0 GB",
    "8.3 GB",
  ]);
});
