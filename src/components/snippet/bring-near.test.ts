import { expect, it } from "vitest";
import { wayTo } from "./bring-near.ts";

const PHONE = { head: 104, end: 844 };

it("does not move what is in view", () => {
  expect(wayTo({ ...PHONE, pressed: 300, wanted: 844 })).toBe(0);
  expect(wayTo({ ...PHONE, pressed: 300, wanted: 500 })).toBe(0);
});

it("goes as far as need be", () => {
  expect(wayTo({ ...PHONE, pressed: 790, wanted: 1_044 })).toBe(200);
});

it("leaves what was pressed in view, below the page's head", () => {
  expect(wayTo({ ...PHONE, pressed: 400, wanted: 2_000 })).toBe(296);
});

it("never goes back for what was pressed above the window", () => {
  expect(wayTo({ ...PHONE, pressed: -900, wanted: 2_000 })).toBe(0);
});
