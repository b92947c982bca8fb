// How a run went, in words: the headline with its time, and what ended it. The page says these as they are.

import { lineOf } from "#recording";
import type { At, ErrorReport, Recording } from "#recording";
import { formatSeconds, formatStamp } from "./format.ts";

/** "2.000 s — one after another it would have been 3.000 s". The comparison is left out where nothing was gained. */
export function sayElapsed({ elapsed, sequential }: Pick<Recording, "elapsed" | "sequential">): string {
  const [own, other] = [formatSeconds(elapsed), formatSeconds(sequential)];
  if (sequential <= elapsed || own === other) return own;
  return `${own} — one after another it would have been ${other}`;
}

/**
 * Of which run one speaks: `build` is the one that the site's build recorded, `run` the reader's own; `edited` and
 * `set-otherwise` are either of them once the code, or the settings, are others.
 */
export type Origin = "build" | "run" | "edited" | "set-otherwise";

const HEADS = {
  build: "Recorded",
  edited: "Before your edit",
  "set-otherwise": "With the settings before",
} as const;

/** "Finished: 2.000 s — one after another it would have been 3.000 s". */
export function sayOutcome(recording: Recording, origin: Origin): string {
  const { outcome, elapsed } = recording;
  if (outcome.kind === "stopped" && outcome.limit === "stop") return sayStoppedByReader(elapsed);
  if (outcome.kind === "finished") return `${origin === "run" ? "Finished" : HEADS[origin]}: ${sayElapsed(recording)}`;
  const end = `${outcome.kind} at ${formatStamp(elapsed)}`;
  return origin === "run" ? capitalized(end) : `${HEADS[origin]}: ${end}`;
}

function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** @param seconds of logical time that the run, or its playing, had come to */
export function sayStoppedByReader(seconds: number): string {
  return `You stopped it at ${formatStamp(seconds)}`;
}

/** Something that went wrong, and where the learner can look. */
export interface Problem {
  readonly message: string;
  /** What to do next, where we know it. */
  readonly hint: string | null;
  /** `NOWHERE` where it concerns no line. */
  readonly at: At;
  /** In UTF-16 code units; 0 when unknown. */
  readonly length: number;
}

/** What ended a run before its time; `null` where nothing did, or the reader's own button. */
export function problemOf({ outcome }: Recording): Problem | null {
  switch (outcome.kind) {
    case "finished":
      return null;
    case "failed":
      return { message: sayError(outcome.error), hint: outcome.error.hint ?? null, at: outcome.error.at, length: 0 };
    case "stopped":
      return outcome.limit === "stop" ? null : { message: outcome.message, hint: null, at: outcome.at, length: 0 };
  }
}

/** As Python and JavaScript print it: `ValueError: burnt`; of an exception group, also what is in it, and from where. */
function sayError({ name, message, members = [] }: ErrorReport): string {
  const said = message === "" ? name : `${name}: ${message}`;
  return members.length === 0 ? said : `${said}: ${members.map(sayMember).join("; ")}`;
}

function sayMember(member: ErrorReport): string {
  const line = lineOf(member.at);
  return line === 0 ? sayError(member) : `${sayError(member)} (line ${String(line)})`;
}
