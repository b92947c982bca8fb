import { describe, expect, it } from "vitest";
import { FINDING_KINDS, packAt } from "#recording";
import type { FindingKind } from "#recording";
import { readRun } from "../run.ts";
import { sampleRun } from "../sample-run.ts";
import { hasNoFinding } from "./findings.ts";

const UNAWAITED = "A task that nobody waits for lives only as long as the rest of the program.";
const WHYS: Record<FindingKind, string> = {
  "never-awaited":
    "Calling a coroutine function only makes a coroutine. Nothing in it runs until somebody awaits it or makes it a task.",
  "never-retrieved": "An error that nobody asks for is lost, and the program goes on as if all were well.",
  "destroyed-pending": UNAWAITED,
  "cancelled-at-exit": UNAWAITED,
  "swallowed-cancellation":
    "Whoever cancels a task relies on it to stop. A task that catches the cancellation and carries on cannot be stopped.",
  deadlock: "Each of these tasks waits for something that only another one of them could bring.",
  "blocked-loop": "The loop has one hand. While a call holds it, no other task can move on, whatever it waits for.",
  "microtask-starvation":
    "Microtasks run until there are none left. As long as they make new ones, no timer gets its turn.",
  "awaited-plain-value":
    "There is nothing to wait for in a plain value, so the loop gets no chance to do anything else.",
};

describe("hasNoFinding", () => {
  it.each(FINDING_KINDS)("says what the runtime found and why it matters: %s", (kind) => {
    expect(hasNoFinding(kind)(readRun(sampleRun({ findings: [kind] })))).toEqual({
      kind: "failed",
      feedback: { what: `At 1.000 s on line 5: A ${kind} finding.`, why: WHYS[kind], look: packAt(5, 3), time: 1 },
    });
  });

  it("passes a run whose findings are of other kinds", () => {
    const run = readRun(sampleRun({ findings: ["deadlock"] }));
    const because = "The run left nothing to warn about.";
    expect(hasNoFinding("never-awaited", "never-retrieved")(run)).toEqual({ kind: "passed", because });
  });
});
