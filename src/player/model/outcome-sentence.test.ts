import { packAt } from "#recording";
import type { Outcome } from "#recording";
import { describe, expect, it } from "vitest";
import { problemOf, sayElapsed, sayOutcome, sayStoppedByReader } from "./outcome-sentence.ts";
import { breakfastRun, sampleRun } from "./sample-run.ts";

const BURNT: Outcome = {
  kind: "failed",
  error: { name: "ValueError", message: "burnt", at: packAt(3, 9), frames: [], hint: "Watch the pot." },
};
const HELD: Outcome = { kind: "stopped", limit: "step-time", message: "Line 3 held on.", task: 1, at: packAt(3, 1) };
const STOPPED: Outcome = { kind: "stopped", limit: "stop", message: "Stopped.", task: 0, at: 0 };

describe("sayElapsed", () => {
  it("compares with one after another", () => {
    expect(sayElapsed({ elapsed: 2, sequential: 3 })).toBe("2.000 s — one after another it would have been 3.000 s");
  });

  it.each([
    ["nothing was gained", 3, 3],
    ["nothing waited", 0, 0],
    ["the gain cannot be seen", 0.3, 0.1 + 0.2],
    ["more than the waits was needed", 3, 2],
  ])("makes no comparison where %s", (_, elapsed, sequential) => {
    expect(sayElapsed({ elapsed, sequential })).toBe(`${elapsed.toFixed(3)} s`);
  });
});

describe("sayOutcome", () => {
  it("says of a breakfast what it took", () => {
    expect(sayOutcome(breakfastRun(), "run")).toBe("Finished: 2.000 s — one after another it would have been 3.000 s");
    expect(sayOutcome(breakfastRun(), "build")).toBe(
      "Recorded: 2.000 s — one after another it would have been 3.000 s",
    );
    expect(sayOutcome(breakfastRun(), "edited")).toBe(
      "Before your edit: 2.000 s — one after another it would have been 3.000 s",
    );
  });

  it.each([
    [BURNT, "Failed at +1.000 s", "Recorded: failed at +1.000 s", "Before your edit: failed at +1.000 s"],
    [HELD, "Stopped at +1.000 s", "Recorded: stopped at +1.000 s", "Before your edit: stopped at +1.000 s"],
    [STOPPED, "You stopped it at +1.000 s", "You stopped it at +1.000 s", "You stopped it at +1.000 s"],
  ])("says when it ended before its time", (outcome, ...sentences) => {
    const recording = sampleRun({ elapsed: 1, outcome });
    expect((["run", "build", "edited"] as const).map((origin) => sayOutcome(recording, origin))).toEqual(sentences);
  });

  it("says when the reader stopped it", () => {
    expect(sayStoppedByReader(0.25)).toBe("You stopped it at +0.250 s");
  });
});

describe("problemOf", () => {
  it("is an uncaught error, with its line and what to do", () => {
    expect(problemOf(sampleRun({ elapsed: 1, outcome: BURNT }))).toEqual({
      message: "ValueError: burnt",
      hint: "Watch the pot.",
      at: packAt(3, 9),
      length: 0,
    });
  });

  it("says what is in an exception group, and from where", () => {
    const empty = { name: "KeyError", message: "", at: 0, frames: [] };
    const burnt = { name: "ValueError", message: "burnt", at: packAt(3, 9), frames: [] };
    const inner = { name: "ExceptionGroup", message: "in", at: packAt(7, 1), frames: [], members: [burnt, empty] };
    const error = { name: "ExceptionGroup", message: "out", at: 0, frames: [], members: [burnt, inner] };
    expect(problemOf(sampleRun({ elapsed: 1, outcome: { kind: "failed", error } }))?.message).toBe(
      "ExceptionGroup: out: ValueError: burnt (line 3); ExceptionGroup: in: ValueError: burnt (line 3); KeyError (line 7)",
    );
  });

  it("leaves the colon out where an error says nothing", () => {
    const error = { name: "KeyError", message: "", at: 0, frames: [] };
    expect(problemOf(sampleRun({ elapsed: 1, outcome: { kind: "failed", error } }))).toMatchObject({
      message: "KeyError",
      hint: null,
    });
  });

  it("is the limit that was reached", () => {
    expect(problemOf(sampleRun({ elapsed: 1, outcome: HELD }))).toEqual({
      message: "Line 3 held on.",
      hint: null,
      at: packAt(3, 1),
      length: 0,
    });
  });

  it("is none where nothing went wrong, or the reader stopped it", () => {
    expect([breakfastRun(), sampleRun({ elapsed: 1, outcome: STOPPED })].map(problemOf)).toEqual([null, null]);
  });
});
