import { expect, it } from "vitest";
import type { Snapshot } from "#progress";
import { readParts } from "./lesson-state.ts";
import { sayTally } from "./say-tally.ts";

const LESSONS = [
  readParts({ lesson: "kitchen/tea", parts: "exercise:two-cups answer:brew" }),
  readParts({ lesson: "kitchen/toast", parts: "exercise:burnt" }),
  readParts({ lesson: "kitchen/reading", parts: "" }),
];
const NOTHING: Snapshot = { exercises: new Map(), answers: new Map(), programs: new Map(), drafts: new Map() };

it("says how far the whole course is, once something is done", () => {
  expect(sayTally(LESSONS, NOTHING)).toBeNull();
  const exercises = new Map([["two-cups", { code: "", at: 1 }]]);
  expect(sayTally(LESSONS, { ...NOTHING, exercises })).toBe(
    "0 of 3 lessons done, 1 of 2 exercises passed, 0 of 1 questions answered.",
  );
  const answers = new Map([["brew", { answer: "a", isRight: false, at: 1 }]]);
  expect(sayTally(LESSONS, { ...NOTHING, exercises, answers })).toMatch(/^1 of 3 lessons done, .* 1 of 1 questions/);
});
