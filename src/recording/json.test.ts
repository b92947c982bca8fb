// A recording survives the way through JSON, and a damaged text is refused.

import { describe, expect, it } from "vitest";
import { recordingFromJson, recordingToJson } from "./json.ts";
import { sampleRecording } from "./sample-recording.ts";

describe("a recording as JSON", () => {
  it("comes back as it was", () => {
    expect(recordingFromJson(recordingToJson(sampleRecording()))).toEqual({ kind: "valid", value: sampleRecording() });
  });

  it("has plain lists for columns", () => {
    const plain = JSON.parse(recordingToJson(sampleRecording())) as { spans: { end: unknown } };
    expect(plain.spans.end).toEqual([0, 1, 1]);
  });

  it("may be older than the columns that say in which place of an instant something happened", () => {
    const { tasks, spans, ...rest } = JSON.parse(recordingToJson(sampleRecording())) as Record<
      "tasks" | "spans",
      object
    >;
    const older = {
      ...rest,
      tasks: { ...tasks, born: undefined, ended: undefined },
      spans: { ...spans, woken: undefined },
    };
    expect(recordingFromJson(JSON.stringify(older))).toMatchObject({
      kind: "valid",
      value: {
        tasks: { born: Int32Array.of(-1, -1), ended: Int32Array.of(-1, -1) },
        spans: { woken: Int32Array.of(-1, -1, -1) },
      },
    });
  });

  it.each([
    ["no JSON", (text: string) => text.slice(1), "recording: expected JSON"],
    ["a number that does not fit", (text: string) => text.replace("[0,1,0]", "[0,1,256]"), "fit a Uint8Array"],
    ["a hole in a column", (text: string) => text.replace("[0,1,1]", "[0,null,1]"), "expected numbers that fit"],
    ["a column too short", (text: string) => text.replace("[0,1,1]", "[0,1]"), "expected a list of 3 numbers"],
    ["nothing in it", () => "null", "recording: expected an object"],
  ])("with %s is refused", (_name, damage, why) => {
    const checked = recordingFromJson(damage(recordingToJson(sampleRecording())));
    expect(checked).toEqual({ kind: "malformed", why: expect.stringContaining(why) as string });
  });
});
