// A recording as JSON text and back: columns are plain lists of numbers there. For the command line and for recordings
// that are kept in files. What comes back is checked like anything from outside.

import { readRecordingOfLists } from "./check.ts";
import { checked } from "./checked.ts";
import type { Checked } from "./checked.ts";
import type { RecordingBounds } from "./check-tables.ts";
import type { Recording } from "./recording.ts";
import { Untrusted } from "./untrusted.ts";

/** As much as the reader's memory allows: the text is already there. */
const ROOMY: RecordingBounds = {
  tasks: 2 ** 31 - 1,
  events: 2 ** 31 - 1,
  outputLines: 2 ** 31 - 1,
  textUnits: 2 ** 31 - 1,
};

export function recordingToJson(recording: Recording): string {
  return JSON.stringify(recording, (_name, value: unknown) =>
    ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value,
  );
}

/** Never throws: a text that is no recording comes back as `malformed`, with the place. */
export function recordingFromJson(text: string): Checked<Recording> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: "malformed", why: "recording: expected JSON" };
  }
  return checked(() => readRecordingOfLists(new Untrusted(value, "recording"), ROOMY));
}
