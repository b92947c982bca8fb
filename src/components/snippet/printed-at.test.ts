import { expect, it } from "vitest";
import { findSnippet, recordSnippet } from "#course";
import { printedAt } from "./printed-at.ts";

const frozen = await recordSnippet(findSnippet("lessons/breakfast/gather", "frozen.ts"));

// By hand: the coffee needs 2 s, and the toast holds the loop until 5 s.
it("says when a line was printed", () => {
  expect(printedAt(frozen, "The bread is in.", "frozen.ts")).toBe(0);
  expect(printedAt(frozen, "The coffee is ready.", "frozen.ts")).toBe(5);
});

it("stops the build at a line that is not printed", () => {
  expect(() => printedAt(frozen, "The tea is ready.", "frozen.ts")).toThrow(
    "frozen.ts: A page speaks of the line “The tea is ready.”, which this run does not print. Mend one of them.",
  );
});
