import { describe, expect, it } from "vitest";
import type { Snapshot } from "#progress";
import { isDone, readParts, stateOf } from "./lesson-state.ts";
import { lessonToContinue } from "./lesson-to-continue.ts";

const TEA = readParts({ lesson: "kitchen/tea", parts: "exercise:two-cups answer:lessons/kitchen/tea/brew/how-long" });
const TOAST = readParts({ lesson: "kitchen/toast", parts: "exercise:burnt" });
const READING = readParts({ lesson: "kitchen/reading", parts: "" });
const PASS = { code: "", at: 1 };

function snapshotOf(exercises: readonly string[], answers: readonly string[] = []): Snapshot {
  return {
    exercises: new Map(exercises.map((id) => [id, PASS])),
    answers: new Map(answers.map((id) => [id, { answer: "a", isRight: false, at: 1 }])),
    programs: new Map(),
    drafts: new Map(),
  };
}

const TEA_DONE = snapshotOf(["two-cups"], ["lessons/kitchen/tea/brew/how-long"]);

describe("a lesson", () => {
  it("is as far as its exercises are passed and its predictions answered, if wrongly", () => {
    expect(stateOf(TEA, snapshotOf([]))).toEqual({ done: 0, total: 2 });
    expect(stateOf(TEA, snapshotOf(["two-cups", "burnt"]))).toEqual({ done: 1, total: 2 });
    expect(stateOf(TEA, TEA_DONE)).toEqual({ done: 2, total: 2 });
  });

  it("is done when all of that is, and never when there is nothing to do", () => {
    expect([TEA, TOAST, READING].map((lesson) => isDone(stateOf(lesson, TEA_DONE)))).toEqual([true, false, false]);
  });
});

describe("one goes on", () => {
  const go = (snapshot: Snapshot, last: string | null): string | undefined =>
    lessonToContinue([TEA, TOAST], snapshot, last)?.lesson;

  it("nowhere, before one has begun", () => {
    expect(go(snapshotOf([]), null)).toBeUndefined();
    expect(go(snapshotOf([]), "garden/peas")).toBeUndefined();
  });

  it("where one was", () => {
    expect(go(snapshotOf([]), "kitchen/toast")).toBe("kitchen/toast");
  });

  it("after what is done: in the next lesson, or in an earlier one that was left out", () => {
    expect(go(TEA_DONE, "kitchen/tea")).toBe("kitchen/toast");
    expect(go(snapshotOf(["burnt"]), "kitchen/toast")).toBe("kitchen/tea");
  });

  it("where one was, when everything is done", () => {
    expect(go({ ...TEA_DONE, exercises: new Map([...TEA_DONE.exercises, ["burnt", PASS]]) }, "kitchen/toast")).toBe(
      "kitchen/toast",
    );
  });
});
