import { expect, it } from "vitest";
import { nearestAddress } from "./nearest-address.ts";

const KNOWN = [
  "/lessons/breakfast/gather/",
  "/lessons/breakfast/measuring/",
  "/lessons/tasks/two-logs/",
  "/lessons/beyond/two-rules/",
  "/reference/asyncio/",
  "/playground/",
  "/about/",
];

it.each([
  ["a letter that went missing", "/lessons/breakfst/gather/", "/lessons/breakfast/gather/"],
  ["two letters in the wrong order", "/lessons/breakfast/gahter/", "/lessons/breakfast/gather/"],
  ["a page that has moved to another unit", "/lessons/conductor/gather/", "/lessons/breakfast/gather/"],
  ["a unit that was left out", "/two-logs", "/lessons/tasks/two-logs/"],
  ["an address as other sites write it", "/Playground/index.html", "/playground/"],
  ["a short one", "/abuot", "/about/"],
  ["the first page of a unit that was asked for", "/lessons/tasks/", "/lessons/tasks/two-logs/"],
  ["the first page of a misspelt unit", "/lessons/brekfast", "/lessons/breakfast/gather/"],
])("guesses %s", (_what, asked, meant) => {
  expect(nearestAddress(asked, KNOWN)).toBe(meant);
});

it.each(["/", "", "/wp-login.php", "/lessons/beyond/nothing-of-the-kind/", "/a"])("does not guess at %j", (asked) => {
  expect(nearestAddress(asked, KNOWN)).toBeNull();
});

it("does not choose between two pages of one name", () => {
  expect(nearestAddress("/gather", ["/a/b/c/gather/", "/d/e/f/gather/"])).toBeNull();
});

it("says what is nearest, not what is first", () => {
  expect(nearestAddress("/lessons/beyond/two-rule/", KNOWN)).toBe("/lessons/beyond/two-rules/");
});
