// What a terminal is told about each kind of ending.

import { describe, expect, it } from "vitest";
import type { AttemptResult } from "#attempt";
import { assembleRecording, packAt, recordingFromJson } from "#recording";
import type { Outcome, OutputLine, Recording } from "#recording";
import { reportAttempt } from "./report.ts";

const SNIPPET = { file: "lessons/pot.ts", source: "one();\r\n  two();\nthree();\n" };

function ranTo(outcome: Outcome, output: readonly OutputLine[] = []): Recording {
  return assembleRecording({ rules: "asyncio", seed: 1, outcome, output, program: "pot.ts" });
}

function line(stream: "out" | "err", text: string, time: number): OutputLine {
  return { time, stream, text, task: 0, at: packAt(1, 1), order: 0 };
}

function attempt(recording: Recording): AttemptResult {
  return { kind: "ran", recording, computingMs: 5 };
}

function failed(places: Partial<Extract<Outcome, { kind: "failed" }>["error"]>): AttemptResult {
  const error = { name: "ValueError", message: "burnt", at: 0, frames: [], ...places };
  return attempt(ranTo({ kind: "failed", error }));
}

describe("a finished run", () => {
  const output = [line("out", "on", 0), line("err", "careful", 1), line("out", "two\nlines", 2)];
  const recording = ranTo({ kind: "finished" }, output);

  it("is printed as it was, stream by stream, and then its time", () => {
    expect(reportAttempt(attempt(recording), SNIPPET, false)).toEqual({
      pieces: [
        { stream: "out", text: "on\n" },
        { stream: "err", text: "careful\n" },
        { stream: "out", text: "two\nlines\n" },
        { stream: "err", text: "finished in 2.000 s\n" },
      ],
      status: 0,
    });
  });

  it("says how many lines are missing", () => {
    const cut = { ...recording, dropped: { spans: 0, iterations: 0, output: 1234 } };
    const { pieces } = reportAttempt(attempt(cut), SNIPPET, false);
    expect(pieces.at(-2)).toEqual({ stream: "err", text: "(1,234 more lines were printed and not kept)\n" });
  });

  it("is nothing but its recording as JSON", () => {
    const { pieces, status } = reportAttempt(attempt(recording), SNIPPET, true);
    expect(status).toBe(0);
    expect(pieces).toHaveLength(1);
    expect(recordingFromJson(pieces[0]?.text ?? "")).toEqual({ kind: "valid", value: recording });
  });
});

describe("a failed run", () => {
  it("shows the error and the learner's own lines, innermost first", () => {
    const frames = [
      { functionName: "brew", at: packAt(2, 3) },
      { functionName: "", at: packAt(3, 1) },
    ];
    expect(reportAttempt(failed({ at: packAt(2, 3), frames, hint: "Watch the pot." }), SNIPPET, false)).toEqual({
      pieces: [
        {
          stream: "err",
          text: [
            "ValueError: burnt",
            "    at brew (lessons/pot.ts:2:3)",
            "        two();",
            "    at lessons/pot.ts:3:1",
            "        three();",
            "Watch the pot.",
            "",
          ].join("\n"),
        },
      ],
      status: 1,
    });
  });

  it("shows the places of a recursion once", () => {
    const frame = { functionName: "brew", at: packAt(2, 3) };
    const [piece] = reportAttempt(failed({ frames: [frame, frame, frame] }), SNIPPET, false).pieces;
    expect(piece?.text.split("\n")).toEqual([
      "ValueError: burnt",
      "    at brew (lessons/pot.ts:2:3)",
      "        two();",
      "    (repeated places are shown once)",
      "",
    ]);
  });

  it("lists what an exception group holds, each with its own lines", () => {
    const burnt = { name: "ValueError", message: "burnt", at: 0, frames: [{ functionName: "brew", at: packAt(2, 3) }] };
    const inner = { name: "ExceptionGroup", message: "inner", at: 0, frames: [], members: [burnt] };
    const [piece] = reportAttempt(failed({ members: [inner, burnt], hint: "Watch them." }), SNIPPET, false).pieces;
    expect(piece?.text.split("\n")).toEqual([
      "ValueError: burnt",
      "  1: ExceptionGroup: inner",
      "    1: ValueError: burnt",
      "        at brew (lessons/pot.ts:2:3)",
      "            two();",
      "  2: ValueError: burnt",
      "      at brew (lessons/pot.ts:2:3)",
      "          two();",
      "Watch them.",
      "",
    ]);
  });

  it.each([
    [
      "without frames shows its place",
      { at: packAt(1, 1) },
      "ValueError: burnt\n    at lessons/pot.ts:1:1\n        one();\n",
    ],
    ["without a place shows its words", {}, "ValueError: burnt\n"],
    ["without a message shows its name", { message: "" }, "ValueError\n"],
  ])("%s", (_what, places, text) => {
    expect(reportAttempt(failed(places), SNIPPET, false).pieces).toEqual([{ stream: "err", text }]);
  });
});

it("gives the sentence of a limit", () => {
  const outcome = { kind: "stopped", limit: "step-time", message: "Too long.", task: 0, at: 0 } as const;
  expect(reportAttempt(attempt(ranTo(outcome)), SNIPPET, false)).toEqual({
    pieces: [{ stream: "err", text: "Too long.\n" }],
    status: 3,
  });
});

it("lists diagnostics with file, line and column", () => {
  const diagnostics = [
    { line: 2, column: 5, length: 3, message: "A semicolon is missing." },
    { line: 3, column: 1, length: 0, message: "No.", hint: "Try yes." },
  ];
  expect(reportAttempt({ kind: "not-compiled", diagnostics }, SNIPPET, true)).toEqual({
    pieces: [
      { stream: "err", text: "lessons/pot.ts:2:5: A semicolon is missing.\n" },
      { stream: "err", text: "lessons/pot.ts:3:1: No.\n    Try yes.\n" },
    ],
    status: 2,
  });
});
