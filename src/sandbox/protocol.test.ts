// Messages out of a runner, honest and not.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assembleRecording } from "#recording";
import type { RunMessage } from "./messages.ts";
import { MAX_OUTPUT_LINES, parseRunMessage } from "./protocol.ts";

const LINE = { time: 1.5, stream: "out", text: "x", task: 3, at: 1025, order: 7 } as const;
const RECORDING = assembleRecording({
  rules: "asyncio",
  seed: 1,
  outcome: { kind: "finished" },
  output: [LINE],
  program: "a.ts",
});

describe("a message", () => {
  const honest: RunMessage[] = [
    { kind: "started", protocol: 1 },
    { kind: "output", lines: [LINE, { ...LINE, stream: "err" }] },
    { kind: "beat", at: 0 },
    { kind: "done", recording: RECORDING, computingMs: 0.25 },
    { kind: "crashed", why: "TypeError" },
    { kind: "flooded" },
  ];

  it.each(honest)("of kind $kind is taken over", (message) => {
    expect(parseRunMessage(structuredClone(message))).toEqual({ kind: "valid", value: message });
  });

  it("is stripped of what nobody knows", () => {
    const message = { kind: "beat", at: 5, passed: true, __proto__: { at: 6 } };
    expect(parseRunMessage(message)).toEqual({ kind: "valid", value: { kind: "beat", at: 5 } });
  });

  it.each([
    [null, "message: expected an object"],
    ["done", "message: expected an object"],
    [{}, "message.kind: expected one of started"],
    [{ kind: "passed" }, "message.kind: expected one of started"],
    [{ kind: ["done"] }, "message.kind: expected one of started"],
    [{ kind: "started", protocol: "1" }, "message.protocol: expected a whole number"],
    [{ kind: "output" }, "message.lines: expected a list"],
    [{ kind: "output", lines: { length: 1, 0: LINE } }, "message.lines: expected a list"],
    [{ kind: "output", lines: [null] }, "message.lines[0]: expected an object"],
    [{ kind: "output", lines: [{ ...LINE, text: { toString: () => "x" } }] }, "message.lines[0].text: expected a text"],
    [
      { kind: "output", lines: [{ ...LINE, text: "x".repeat(600_000) }] },
      "message.lines[0].text: expected a text of at",
    ],
    [{ kind: "output", lines: [{ ...LINE, time: -1 }] }, "message.lines[0].time: expected a finite number"],
    [{ kind: "output", lines: [{ ...LINE, task: 1e9 }] }, "message.lines[0].task: expected a whole number"],
    [
      { kind: "output", lines: new Array(MAX_OUTPUT_LINES + 1).fill(LINE) },
      "message.lines: expected a list of at most",
    ],
    [{ kind: "beat", at: 2 ** 31 }, "message.at: expected a whole number"],
    [{ kind: "beat", at: NaN }, "message.at: expected a whole number"],
    [{ kind: "done", recording: RECORDING }, "message.computingMs: expected a finite number"],
    [{ kind: "done", computingMs: 1 }, "message.recording: expected an object"],
    [{ kind: "done", recording: { ...RECORDING, version: 2 }, computingMs: 1 }, "message.recording.version: expected"],
    [{ kind: "crashed", why: 7 }, "message.why: expected a text"],
  ])("like %o is refused", (message, why) => {
    expect(parseRunMessage(message)).toEqual({ kind: "malformed", why: expect.stringContaining(why) as string });
  });

  it("that is anything at all never makes the parser throw", () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        expect(parseRunMessage(message).kind).toBe("malformed");
      }),
    );
  });
});
