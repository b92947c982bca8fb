import { expect, it } from "vitest";
import { SampleProgress } from "../progress/sample-progress.ts";
import { findStart, followStart } from "./step-start.ts";
import type { StepStart } from "./step-start.ts";
import { sayStart, sayWhere } from "./step-words.ts";

const BEFORE = { id: "open-the-doors", title: "Open the doors" };

it("begins with what passed, else with what was typed last, else with our solution", async () => {
  const progress = new SampleProgress();
  expect(await findStart(progress, BEFORE, "ours")).toEqual({ kind: "ours", code: "ours" });
  progress.olderDrafts.set(BEFORE.id, { code: "typed", savedAt: 1 });
  expect(await findStart(progress, BEFORE, "ours")).toEqual({ kind: "typed", code: "typed" });
  progress.passes.set(BEFORE.id, { code: "passed", at: 1 });
  expect(await findStart(progress, BEFORE, "ours")).toEqual({ kind: "passed", code: "passed" });
});

it("follows the step before, and nothing else", async () => {
  const progress = new SampleProgress();
  const starts: StepStart["kind"][] = [];
  const end = followStart(progress, BEFORE, "ours", ({ kind }) => starts.push(kind));
  const announce = async (kind: "exercise" | "draft" | "everything", id: string): Promise<void> => {
    progress.announce(kind === "everything" ? { kind, otherTab: true } : { kind, id, otherTab: false });
    await new Promise((resolve) => setImmediate(resolve));
  };
  await announce("draft", "another");
  expect(starts).toEqual(["ours"]);
  progress.olderDrafts.set(BEFORE.id, { code: "typed", savedAt: 1 });
  await announce("draft", BEFORE.id);
  progress.passes.set(BEFORE.id, { code: "passed", at: 1 });
  await announce("exercise", BEFORE.id);
  await announce("everything", "");
  expect(starts).toEqual(["ours", "typed", "passed", "passed"]);
  end();
  await announce("exercise", BEFORE.id);
  expect(starts).toHaveLength(4);
});

it("says with which code a step begins", () => {
  expect(sayStart("ours", BEFORE, true)).toBe(
    "You have written nothing in “Open the doors” yet, so this step begins with our solution of it.",
  );
  expect(sayStart("typed", BEFORE, false)).toBe(
    "This step begins with your own code of “Open the doors”, which has not passed yet.",
  );
  expect(sayStart("passed", BEFORE, false)).toBe("This step begins with your own code that passed “Open the doors”.");
  expect(sayStart("passed", BEFORE, true)).toBe(
    "This step begins with your code that passed “Open the doors”. It is our solution to the letter.",
  );
});

it("says where one is", () => {
  expect(sayWhere(0, 5, { number: 1, title: "Open the doors" })).toBe(
    "You are at the beginning: step 1 of 5, “Open the doors”.",
  );
  expect(sayWhere(2, 5, { number: 3, title: "Wait" })).toBe("2 of 5 steps are passed. Next is step 3, “Wait”.");
  expect(sayWhere(5, 5, null)).toBe("All 5 steps are passed. The program is yours.");
});
