// How a run is listened to: what is believed, what is told on, and what is left of a run that never comes back.

import { describe, expect, it } from "vitest";
import { assembleRecording, NOWHERE, packAt, USUAL_SETTINGS } from "#recording";
import type { OutputLine } from "#recording";
import { PROTOCOL } from "./messages.ts";
import type { RunMessage } from "./messages.ts";
import { MAX_OUTPUT_LINES } from "./protocol.ts";
import { Transcript } from "./transcript.ts";

const PROGRAM = { file: "pot.ts", rules: "asyncio", code: "", map: "", functions: [] } as const;
const SETTINGS = { ...USUAL_SETTINGS, cores: 2 };
const START = { program: PROGRAM, seed: 7, settings: SETTINGS };
const STARTED: RunMessage = { kind: "started", protocol: PROTOCOL };

function line(text: string): OutputLine {
  return { time: 1, stream: "out", text, task: 0, at: packAt(3, 1), order: 0 };
}

function done(seed = 7): RunMessage {
  const outcome = { kind: "finished" } as const;
  const recording = assembleRecording({ rules: "asyncio", seed, outcome, output: [], program: "pot.ts" });
  return { kind: "done", recording, computingMs: 2 };
}

function listen(...messages: unknown[]) {
  const told: string[] = [];
  const transcript = new Transcript(START, {
    onOutput: (lines) => told.push(...lines.map(({ text }) => text)),
  });
  const heard = messages.map((message) => transcript.hear(message)).at(-1);
  return { transcript, told, heard };
}

describe("a run that goes well", () => {
  it("tells its lines on, and ends with its recording", () => {
    const output: RunMessage = { kind: "output", lines: [line("a"), line("b")] };
    const { told, heard } = listen(STARTED, output, { kind: "beat", at: 0 }, done());
    expect(told).toEqual(["a", "b"]);
    expect(heard).toMatchObject({ kind: "over", result: { computingMs: 2, recording: { seed: 7 } } });
  });

  it("has been made under the settings that were asked for, whatever it says", () => {
    const { heard } = listen(STARTED, done());
    expect(heard).toMatchObject({ result: { recording: { settings: SETTINGS } } });
  });
});

describe("a run that is not to be believed", () => {
  it.each([
    ["says nothing we know", [{ kind: "passed" }], "broke-down"],
    ["speaks before it starts", [{ kind: "beat", at: 0 }], "broke-down"],
    ["is done before it starts", [done()], "broke-down"],
    ["starts twice", [STARTED, STARTED], "broke-down"],
    ["is from another deploy", [{ kind: "started", protocol: PROTOCOL + 1 }], "other-version"],
    ["brings the recording of another run", [STARTED, done(8)], "broke-down"],
    ["has crashed", [STARTED, { kind: "crashed", why: "no" }], "broke-down"],
    ["has crashed before it started", [{ kind: "crashed", why: "no" }], "broke-down"],
    ["is reported for flooding", [STARTED, { kind: "flooded" }], "flooded"],
  ])("%s", (_what, messages, ending) => {
    expect(listen(...messages).heard).toEqual({ kind: "broken", ending });
  });

  it("prints without end", () => {
    const lines = new Array<OutputLine>(MAX_OUTPUT_LINES).fill(line("x"));
    const { heard } = listen(STARTED, { kind: "output", lines }, { kind: "output", lines: [line("y")] });
    expect(heard).toEqual({ kind: "broken", ending: "flooded" });
  });

  it("says why it crashed, in few words", () => {
    const { transcript } = listen(STARTED, { kind: "crashed", why: "no ".repeat(1000) });
    const { outcome } = transcript.end("broke-down", 1).recording;
    expect(outcome.kind === "stopped" && outcome.message.length).toBeLessThan(500);
    expect(outcome).toMatchObject({ message: expect.stringContaining("(no no ") as string });
  });
});

describe("a run that is ended", () => {
  it("leaves its lines and the place that it passed last", () => {
    const place = packAt(9, 1);
    const { transcript } = listen(STARTED, { kind: "output", lines: [line("a")] }, { kind: "beat", at: place });
    expect(transcript.end("hung", 2500)).toMatchObject({
      computingMs: 2500,
      recording: {
        seed: 7,
        settings: SETTINGS,
        rules: "asyncio",
        output: [{ text: "a" }],
        outcome: { kind: "stopped", limit: "step-time", at: place },
        tasks: { name: ["pot.ts"] },
      },
    });
  });

  it("counts the place of a line as passed", () => {
    const { transcript } = listen(STARTED, { kind: "output", lines: [line("a")] });
    expect(transcript.end("hung", 0).recording.outcome).toMatchObject({ at: packAt(3, 1) });
    transcript.hear({ kind: "output", lines: [{ ...line("b"), at: NOWHERE }] });
    expect(transcript.end("hung", 0).recording.outcome).toMatchObject({ at: packAt(3, 1) });
  });
});

describe("a run that begins anew", () => {
  it("does not tell again what it has told", () => {
    const { transcript, told } = listen(STARTED, { kind: "output", lines: [line("a"), line("b")] });
    transcript.restart();
    for (const message of [STARTED, { kind: "output", lines: [line("a")] }]) transcript.hear(message);
    expect(told).toEqual(["a", "b"]);
    transcript.hear({ kind: "output", lines: [line("b"), line("c")] });
    expect(told).toEqual(["a", "b", "c"]);
    expect(transcript.end("stop", 0).recording.output.map(({ text }) => text)).toEqual(["a", "b", "c"]);
  });
});
