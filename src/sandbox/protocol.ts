// What is said between the page and a runner: one message type per direction, one parser on arrival. Every field that
// comes out of a runner is hostile until it has passed here. It does not know who carries the messages.

import { checked, readOutputLine, readRecording, Untrusted } from "#recording";
import type { At, Checked, OutputLine, Recording, RecordingBounds } from "#recording";
import { LIMITS } from "#runtime";
import type { Limits } from "#runtime";
import type { RunRequest } from "./sandbox.ts";

/** Page, frame and prelude may come from different deploys (caches): they work together only under the same number. */
export const PROTOCOL = 1;

/** What a runner is told: the first and only message to it. */
export interface StartMessage extends RunRequest {
  readonly limits: Limits;
}

/** What a runner says, in the order: `started`, any number of `output` and `beat`, then `done` or `crashed`. */
export type RunMessage =
  | { readonly kind: "started"; readonly protocol: number }
  | { readonly kind: "output"; readonly lines: readonly OutputLine[] }
  /** A sign of life, with the place in the program that was passed last. */
  | { readonly kind: "beat"; readonly at: At }
  | { readonly kind: "done"; readonly recording: Recording; readonly computingMs: number }
  /** The runner itself failed; why is for developers. */
  | { readonly kind: "crashed"; readonly why: string }
  /** Said by the frame: the runner has sent more messages than any honest run. */
  | { readonly kind: "flooded" };

export type RunMessageKind = RunMessage["kind"];

const KINDS = ["started", "output", "beat", "done", "crashed", "flooded"] as const satisfies RunMessageKind[];

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
