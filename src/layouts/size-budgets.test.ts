import { expect, it } from "vitest";
import { describeSizes, findExcesses } from "./size-budgets.ts";

const BUDGETS = [
  { what: "a page", files: /\.html$/u, each: 10 },
  { what: "fonts", files: /\.woff2$/u, all: 50 },
];
const sizes = (files: Readonly<Record<string, number>>) => new Map(Object.entries(files));

it("has nothing to say of what fits", () => {
  const fitting = sizes({ "index.html": 10_000, "tea/index.html": 9_999, "a.woff2": 25_000, "b.woff2": 25_000 });
  expect(findExcesses(fitting, BUDGETS)).toEqual([]);
  expect(describeSizes(fitting, BUDGETS)).toEqual(["a page: largest 10.0 KB of 10", "fonts: 50.0 KB of 50 in all"]);
});

it("names each file, and each sum, that is too large", () => {
  expect(findExcesses(sizes({ "index.html": 10_001, "tea/index.html": 12_000, "a.woff2": 50_100 }), BUDGETS)).toEqual([
    "a page: index.html takes 10.0 KB, its budget is 10.0 KB",
    "a page: tea/index.html takes 12.0 KB, its budget is 10.0 KB",
    "fonts: 50.1 KB in all, the budget is 50.0 KB",
  ]);
});

it("notices a budget that measures nothing", () => {
  expect(findExcesses(sizes({ "index.html": 1 }), BUDGETS)).toEqual([
    String.raw`fonts: no file is called so any more (/\.woff2$/u)`,
  ]);
});
