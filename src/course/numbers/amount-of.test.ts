import { expect, it } from "vitest";
import { amountOf } from "./amount-of.ts";

it.each([
  ["2 s", 2],
  ["1.5 seconds", 1.5],
  ["10,000 ms", 10_000],
  ["two seconds", 2],
  ["Twenty-five requests", 25],
  ["a hundred tasks", 100],
  ["two hundred tasks", 200],
  ["ten thousand times", 10_000],
  ["four and a half seconds", 4.5],
  ["a second and a half", 1.5],
  ["half a second", 0.5],
  ["quarter of a second", 0.25],
  ["hundredth of a second", 0.01],
  ["every second", 1],
  ["ten minutes", 600],
  ["a dozen lanes", 12],
  ["half as", null],
])("%s is %d", (words, amount) => {
  expect(amountOf(words)).toBe(amount);
});
