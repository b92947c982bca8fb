import { expect, it } from "vitest";
import type { Snapshot } from "#progress";
import { sayContents, sayDate, sayExported, sayGains, sayPassed } from "./progress-words.ts";

const NONE = { added: 0, replaced: 0 };
const NO_GAINS = { exercises: NONE, answers: NONE, programs: NONE, drafts: NONE };

it("counts what there is", () => {
  const nothing: Snapshot = { exercises: new Map(), answers: new Map(), programs: new Map(), drafts: new Map() };
  expect(sayContents(nothing)).toBe("nothing");
  const pass = { code: "", at: 1 };
  const some: Snapshot = {
    ...nothing,
    exercises: new Map(Object.entries({ tea: pass, toast: pass })),
    drafts: new Map([["tea@1", { code: "", savedAt: 1 }]]),
  };
  expect(sayContents(some)).toBe("2 passed exercises, 1 edit");
});

it("says how far the course is done", () => {
  expect([sayPassed(0, 64), sayPassed(1, 64), sayPassed(64, 64)]).toEqual([
    "You have passed no exercise yet. What passes is kept here, with its code.",
    "You have passed 1 of 64 exercises. Here they are, with your code.",
    "You have passed all 64 exercises. Here they are, with your code.",
  ]);
});

it("says what a file will bring", () => {
  expect(sayGains(NO_GAINS)).toBe("Everything in it is here already, or is better here.");
  expect(sayGains({ ...NO_GAINS, exercises: { added: 2, replaced: 1 }, programs: { added: 1, replaced: 0 } })).toBe(
    "It adds 2 passed exercises, 1 program of yours. It replaces 1 passed exercise by better or newer ones. Nothing that you have passed is lost.",
  );
  expect(sayGains({ ...NO_GAINS, answers: { added: 0, replaced: 3 } })).toBe(
    "It replaces 3 answered questions by better or newer ones. Nothing that you have passed is lost.",
  );
});

it("says when, and what had no room", () => {
  expect(sayDate(1_800_000_000_000, "UTC")).toBe("15 January 2027");
  const name = "juggler-progress-2026-11-22.json";
  const exported = `Exported to ${name}, which your browser puts where downloads go.`;
  expect([0, 1, 2].map((leftOut) => sayExported({ name, leftOut }))).toEqual([
    exported,
    `${exported} It has room for 1 MiB: 1 of your oldest entries is not in it.`,
    `${exported} It has room for 1 MiB: 2 of your oldest entries are not in it.`,
  ]);
});
