// Hostile and damaged recordings: each is refused with the place that is wrong.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRecording } from "./check.ts";
import { checked } from "./checked.ts";
import type { Checked } from "./checked.ts";
import type { Recording } from "./recording.ts";
import { sampleRecording } from "./sample-recording.ts";
import { Untrusted } from "./untrusted.ts";

const BOUNDS = { tasks: 4, events: 8, outputLines: 4, textUnits: 64 };

function check(value: unknown): Checked<Recording> {
  return checked(() => readRecording(new Untrusted(value, "recording"), BOUNDS));
}

/** The sample with one property, named by its path, replaced. */
function sampleWith(path: string, value: unknown): unknown {
  const recording = sampleRecording();
  const names = path.split(".");
  const last = names.pop() ?? "";
  let owner = recording as unknown as Record<string, unknown>;
  for (const name of names) owner = owner[name] as Record<string, unknown>;
  owner[last] = value;
  return recording;
}

function whyRefused(value: unknown): string | undefined {
  const result = check(value);
  return result.kind === "malformed" ? result.why : undefined;
}

describe("a right recording", () => {
  it("is taken over unchanged", () => {
    expect(check(sampleRecording())).toEqual({ kind: "valid", value: sampleRecording() });
  });

  it("is copied without the fields that nobody knows", () => {
    expect(check(sampleWith("outcome.html", "<b>"))).toEqual({ kind: "valid", value: sampleRecording() });
  });
});

/** The members of a group with so many groups inside each other. */
function nested(depth: number): unknown[] {
  const inner = { name: "E", message: "", at: 0, frames: [] };
  return depth === 0 ? [inner] : [{ ...inner, members: nested(depth - 1) }];
}

it("holds what an exception group holds, at any depth that there is", () => {
  const recording = sampleWith("outcome.error.members", nested(9));
  expect(check(recording)).toMatchObject({ kind: "valid", value: { outcome: { error: { members: nested(9) } } } });
});

describe("a wrong recording", () => {
  it.each<[path: string, value: unknown, why: string]>([
    ["version", 2, "recording.version: expected one of 1"],
    ["rules", "python", "recording.rules: expected one of asyncio, javascript"],
    ["seed", 0.5, "recording.seed: expected a whole number"],
    ["settings", undefined, "recording.settings: expected an object"],
    ["settings.cores", 0, "recording.settings.cores: expected a whole number from 1 to 64"],
    ["machine", null, "recording.machine: expected an object"],
    ["machine.peakBytes", 0.5, "recording.machine.peakBytes: expected a whole number"],
    ["elapsed", -1, "recording.elapsed: expected a finite number that is not negative"],
    ["elapsed", NaN, "recording.elapsed: expected a finite number"],
    ["sequential", Infinity, "recording.sequential: expected a finite number"],
    ["outcome", null, "recording.outcome: expected an object"],
    ["outcome.kind", "passed", "recording.outcome.kind: expected one of finished, failed, stopped"],
    ["outcome.kind", "stopped", "recording.outcome.limit: expected one of step-time"],
    ["outcome.error.name", 7, "recording.outcome.error.name: expected a text"],
    ["outcome.error.hint", {}, "recording.outcome.error.hint: expected a text"],
    ["outcome.error.frames", {}, "recording.outcome.error.frames: expected a list"],
    ["outcome.error.members", [{}], "recording.outcome.error.members[0].name: expected a text"],
    ["outcome.error.members", nested(11), "members: expected no more groups inside each other"],
    ["output", "lines", "recording.output: expected a list"],
    ["output.0.text", "x".repeat(65), "recording.output[0].text: expected a text of at most 64 units"],
    ["output.0.stream", "html", "recording.output[0].stream: expected one of out, err"],
    ["output.0.task", 2, "recording.output[0].task: expected a whole number from 0 to 1"],
    ["output.0.order", 4, "recording.output[0].order: expected a whole number from 0 to 3"],
    ["output.0.at", -1, "recording.output[0].at: expected a whole number"],
    ["output", new Array(5).fill(sampleRecording().output[0]), "recording.output: expected a list of at most 4"],
    ["tasks.length", 0, "recording.tasks.length: expected a whole number from 1 to 4"],
    ["tasks.length", 5, "recording.tasks.length: expected a whole number from 1 to 4"],
    ["tasks.kind", [0, 1], "recording.tasks.kind: expected a Uint8Array of length 2"],
    ["tasks.kind", Int8Array.of(0, 1), "recording.tasks.kind: expected a Uint8Array of length 2"],
    ["tasks.kind", Uint8Array.of(0), "recording.tasks.kind: expected a Uint8Array of length 2"],
    ["tasks.kind", Uint8Array.of(0, 99), "recording.tasks.kind: expected a possible value in row 1 instead of 99"],
    ["tasks.parent", Int32Array.of(-2, 0), "recording.tasks.parent: expected a possible value in row 0 instead of -2"],
    ["tasks.name", ["one"], "recording.tasks.name: expected 2 names"],
    ["tasks.name", ["a", 7], "recording.tasks.name[1]: expected a text"],
    [
      "tasks.created",
      Float64Array.of(0, NaN),
      "recording.tasks.created: expected a possible value in row 1 instead of NaN",
    ],
    ["tasks.outcome", Uint8Array.of(0, 5), "recording.tasks.outcome: expected a possible value in row 1 instead of 5"],
    ["spans.length", 9, "recording.spans.length: expected a whole number from 0 to 8"],
    ["spans.task", Int32Array.of(0, 1, 2), "recording.spans.task: expected a possible value in row 2 instead of 2"],
    [
      "spans.reason",
      Uint8Array.of(0, 200, 0),
      "recording.spans.reason: expected a possible value in row 1 instead of 200",
    ],
    ["spans.end", Float64Array.of(0, 1, 0.5), "recording.spans.end: expected a possible value in row 2 instead of 0.5"],
    [
      "spans.end",
      Float64Array.of(0, 1, Infinity),
      "recording.spans.end: expected a possible value in row 2 instead of Inf",
    ],
    ["spans.label", Int32Array.of(-1, 1, -1), "recording.spans.label: expected a possible value in row 1 instead of 1"],
    [
      "spans.woken",
      Int32Array.of(-1, -2, -1),
      "recording.spans.woken: expected a possible value in row 1 instead of -2",
    ],
    ["tasks.born", Int32Array.of(0, -9), "recording.tasks.born: expected a possible value in row 1 instead of -9"],
    ["awaits.span", Int32Array.of(3), "recording.awaits.span: expected a possible value in row 0 instead of 3"],
    ["awaits.task", Int32Array.of(2), "recording.awaits.task: expected a possible value in row 0 instead of 2"],
    ["awaits", { length: 2, span: Int32Array.of(1, 0), task: Int32Array.of(0, 0) }, "rows in the order of the spans"],
    ["loop.order", Int32Array.of(0, 4), "recording.loop.order: expected a possible value in row 1 instead of 4"],
    ["loop.ready", Int32Array.of(0, -1), "recording.loop.ready: expected a possible value in row 1 instead of -1"],
    ["loop.switches", 1.5, "recording.loop.switches: expected a whole number"],
    ["findings.0.kind", "praise", "recording.findings[0].kind: expected one of never-awaited"],
    ["dropped.spans", -1, "recording.dropped.spans: expected a whole number"],
  ])("with %s = %o is refused", (path, value, why) => {
    expect(whyRefused(sampleWith(path, value))).toContain(why);
  });

  it("does not inherit its fields", () => {
    expect(whyRefused(Object.create(sampleRecording()))).toBe("recording.version: expected one of 1");
  });

  it("never makes the check throw, whatever it is", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(check(value).kind).toBe("malformed");
      }),
    );
  });
});
