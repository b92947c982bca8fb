// What is left of a killed run becomes a recording that passes every check.

import { expect, it } from "vitest";
import { assembleRecording } from "./assemble.ts";
import { readRecording } from "./check.ts";
import { checked } from "./checked.ts";
import { packAt } from "./position.ts";
import type { Outcome, OutputLine } from "./recording.ts";
import { Untrusted } from "./untrusted.ts";

const OUTCOME: Outcome = { kind: "stopped", limit: "step-time", message: "It hung.", task: 5, at: packAt(4, 1) };
const LINE: OutputLine = { time: 2, stream: "out", text: "hello", task: 5, at: packAt(3, 1), order: 17 };

it("keeps the lines, the time of the last one and the outcome, and gives them to the program", () => {
  const output = [LINE, { ...LINE, time: 1.5 }];
  const recording = assembleRecording({ rules: "asyncio", seed: 3, outcome: OUTCOME, output, program: "pot.ts" });
  expect(recording).toMatchObject({
    elapsed: 2,
    outcome: { ...OUTCOME, task: 0 },
    output: output.map((line) => ({ ...line, task: 0, order: 0 })),
    tasks: { length: 1, name: ["pot.ts"] },
  });
  const bounds = { tasks: 1, events: 0, outputLines: 2, textUnits: 10 };
  const read = checked(() => readRecording(new Untrusted(recording, "recording"), bounds));
  expect(read).toEqual({ kind: "valid", value: recording });
});
