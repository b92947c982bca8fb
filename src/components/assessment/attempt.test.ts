import { describe, expect, it } from "vitest";
import type { Snapshot } from "#progress";
import { draw, readAttempt, stateOf, timeLeft, writeAttempt } from "./attempt.ts";
import type { Attempt } from "./attempt.ts";

const PARTS = ["a", "b", "c", "d", "e", "f", "g", "h"].map((id) => `answer:${id}`).concat("exercise:x", "exercise:y");
const ATTEMPT: Attempt = { seed: 1, parts: ["answer:a"], startedAt: 1000, endsAt: 61_000, finishedAt: null };

describe("draw", () => {
  it("takes five questions and an exercise, the same for the same seed", () => {
    const drawn = draw(PARTS, 7);
    expect(drawn.filter((part) => part.startsWith("answer:"))).toHaveLength(5);
    expect(drawn.filter((part) => part.startsWith("exercise:"))).toHaveLength(1);
    expect(new Set(drawn).size).toBe(6);
    expect(draw(PARTS, 7)).toEqual(drawn);
  });

  it("takes what was not drawn the last time first", () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const last = draw(PARTS, seed);
      const next = draw(PARTS, seed, last);
      const fresh = PARTS.filter((part) => !last.includes(part));
      expect(next).toEqual(expect.arrayContaining(fresh));
    }
  });
});

it("counts what was answered and passed since the beginning", () => {
  const answers = new Map([
    ["right", { answer: "1", isRight: true, at: 2000 }],
    ["wrong", { answer: "1", isRight: false, at: 1000 }],
    ["before", { answer: "1", isRight: true, at: 999 }],
    ["reopened", { answer: "", isRight: false, at: 1000 }],
  ]);
  const exercises = new Map([
    ["new", { code: "", at: 1000 }],
    ["old", { code: "", at: 1 }],
  ]);
  const snapshot: Snapshot = { answers, exercises, drafts: new Map(), programs: new Map() };
  const parts = ["answer:right", "answer:wrong", "answer:before", "answer:reopened", "answer:none"];
  expect(parts.map((part) => stateOf(part, ATTEMPT, snapshot))).toEqual([true, false, null, null, null]);
  expect(["exercise:new", "exercise:old"].map((part) => stateOf(part, ATTEMPT, snapshot))).toEqual([true, null]);
});

it("says what is left of the time", () => {
  expect(timeLeft({ ...ATTEMPT, endsAt: null }, 0)).toBeNull();
  expect([1000, 1001, 60_500, 70_000].map((now) => timeLeft(ATTEMPT, now))).toEqual(["1:00", "1:00", "0:01", "0:00"]);
});

it("reads back what was kept, and nothing else", () => {
  expect(readAttempt(writeAttempt(ATTEMPT), PARTS)).toEqual(ATTEMPT);
  const broken = [null, "", "{}", "[]", "null", writeAttempt({ ...ATTEMPT, parts: ["answer:gone"] })];
  expect(broken.map((text) => readAttempt(text, PARTS))).toEqual(broken.map(() => null));
});
