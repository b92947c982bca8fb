// The one parser of what comes out of a runner, on arrival in the page: every field is hostile until it has passed
// here. It does not know who carries the messages.

import { checked, readOutputLine, readRecording, Untrusted } from "#recording";
import type { Checked, RecordingBounds } from "#recording";
import { LIMITS } from "#runtime/limits";
import type { RunMessage } from "./messages.ts";

const KINDS = ["started", "output", "beat", "done", "crashed", "flooded"] as const satisfies RunMessage["kind"][];

// Honest runs stay well below twice their limits: a limit is noticed a little late, and warnings come on top.

export const MAX_OUTPUT_LINES = LIMITS.outputLines * 2;

const BOUNDS: RecordingBounds = {
  tasks: LIMITS.tasksInAll * 2,
  events: LIMITS.events * 2,
  outputLines: MAX_OUTPUT_LINES,
  textUnits: LIMITS.outputUnits * 2,
};

/** Parses a message from a runner; a copy of its known fields comes back, or why it is none. */
export function parseRunMessage(message: unknown): Checked<RunMessage> {
  return checked(() => readRunMessage(message));
}

function readRunMessage(message: unknown): RunMessage {
  const source = new Untrusted(message, "message");
  const kind = source.get("kind").oneOf(KINDS);
  switch (kind) {
    case "started":
      return { kind, protocol: source.get("protocol").integer(0, Number.MAX_SAFE_INTEGER) };
    case "output":
      return { kind, lines: source.get("lines").list(BOUNDS.outputLines, (line) => readOutputLine(line, BOUNDS)) };
    case "beat":
      return { kind, at: source.get("at").integer(0, 2 ** 31 - 1) };
    case "done":
      return {
        kind,
        recording: readRecording(source.get("recording"), BOUNDS),
        computingMs: source.get("computingMs").amount(),
      };
    case "crashed":
      return { kind, why: source.get("why").text(BOUNDS.textUnits) };
    case "flooded":
      return { kind };
  }
}
