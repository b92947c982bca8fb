// A file that says it is somebody's progress, taken for hostile until each value of it has been looked at. What comes
// out is a copy of the fields that we know; a file with anything else in it is refused whole.

import type { Snapshot } from "../snapshot.ts";
import { checkEntries, Refused } from "./check-entries.ts";
import { FORMAT, PROGRESS_FILE_LIMITS, VERSION } from "./limits.ts";
import { depthOf } from "./depth-of.ts";

export type ProgressFile =
  | { readonly kind: "read"; readonly snapshot: Snapshot; readonly savedAt: number }
  /** `why`: one sentence, and what to do where something can be done. */
  | { readonly kind: "refused"; readonly why: string };

const TOO_LARGE = "This file is larger than 1 MiB, and no progress file is.";
const NOT_OURS = "This is no progress file of Juggler’s. Choose one that was saved on this page.";
const DAMAGED = "This progress file is damaged: it is no longer complete and well-formed text.";
const NEWER = "This progress file comes from a newer version of the course. Reload this page, then choose it again.";

/** @param now milliseconds since 1970; nothing in the file may be later by more than a day */
export function readProgressFile(bytes: Uint8Array, now: number): ProgressFile {
  if (bytes.byteLength > PROGRESS_FILE_LIMITS.bytes) return refuse(TOO_LARGE);
  const text = decode(bytes);
  if (text === null || depthOf(text) > PROGRESS_FILE_LIMITS.depth) return refuse(text === null ? DAMAGED : NOT_OURS);
  const value = parse(text);
  if (value === undefined) return refuse(text.includes(`"${FORMAT}"`) ? DAMAGED : NOT_OURS);
  if (!isRecord(value) || value["format"] !== FORMAT) return refuse(NOT_OURS);
  const { version } = value;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) return refuse(NOT_OURS);
  if (version > VERSION) return refuse(NEWER);
  try {
    return { kind: "read", ...checkEntries(value, now) };
  } catch (error) {
    if (error instanceof Refused) return refuse(error.message);
    throw error;
  }
}

function refuse(why: string): ProgressFile {
  return { kind: "refused", why };
}

/** `null` where the bytes are no UTF-8. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** `undefined` where the text is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Partial<Record<string, unknown>>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
