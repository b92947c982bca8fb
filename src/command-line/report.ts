// What a terminal is told about an attempt, and the exit status. Pure: it decides, and writes nothing.

import type { AttemptResult } from "#attempt";
import { columnOf, lineOf, recordingToJson } from "#recording";
import type { At, ErrorReport, Recording } from "#recording";

export interface Piece {
  readonly stream: "out" | "err";
  readonly text: string;
}

export interface Report {
  readonly pieces: readonly Piece[];
  /** 0 finished, 1 failed, 2 did not compile, 3 stopped. */
  readonly status: number;
}

export interface Snippet {
  /** As the user named it. */
  readonly file: string;
  readonly source: string;
}

const STATUS = { finished: 0, failed: 1, stopped: 3 } as const;
const NOT_COMPILED = 2;

/** @param asJson print the recording instead of what the program printed */
export function reportAttempt(result: AttemptResult, snippet: Snippet, asJson: boolean): Report {
  if (result.kind === "not-compiled") {
    const pieces = result.diagnostics.map(({ line, column, message, hint }) =>
      err(`${snippet.file}:${line}:${column}: ${message}${hint === undefined ? "" : `\n    ${hint}`}`),
    );
    return { pieces, status: NOT_COMPILED };
  }
  if (result.kind === "not-run") return { pieces: [err(result.message)], status: STATUS.stopped };
  const { recording } = result;
  const status = STATUS[recording.outcome.kind];
  if (asJson) return { pieces: [{ stream: "out", text: `${recordingToJson(recording)}\n` }], status };
  return { pieces: [...printed(recording), ...ending(recording, snippet)], status };
}

function printed({ output, dropped }: Recording): Piece[] {
  const lines = output.map(({ stream, text }) => ({ stream, text: `${text}\n` }));
  if (dropped.output === 0) return lines;
  return [...lines, err(`(${dropped.output.toLocaleString("en")} more lines were printed and not kept)`)];
}

function ending({ outcome, elapsed }: Recording, snippet: Snippet): Piece[] {
  switch (outcome.kind) {
    case "finished":
      return [err(`finished in ${elapsed.toFixed(3)} s`)];
    case "failed":
      return [err(describeError(outcome.error, snippet))];
    case "stopped":
      return [err(outcome.message)];
  }
}

/** The error, then the learner's own lines, innermost first, then the errors that it is a group of. */
function describeError({ name, message, at, frames, hint, members = [] }: ErrorReport, snippet: Snippet): string {
  const places = frames.length > 0 ? frames : lineOf(at) > 0 ? [{ functionName: "", at }] : [];
  return [
    message === "" ? name : `${name}: ${message}`,
    ...withoutRepeats(places.map((frame) => describePlace(frame.functionName, frame.at, snippet))),
    ...members.map((member, index) => indented(`${String(index + 1)}: ${describeError(member, snippet)}`)),
    ...(hint === undefined ? [] : [hint]),
  ].join("\n");
}

function indented(text: string): string {
  return text.replaceAll(/^/gmu, "  ");
}

/** Recursion fills a stack with one line. */
function withoutRepeats(places: readonly string[]): string[] {
  const shown = places.filter((place, index) => place !== places[index - 1]);
  return shown.length === places.length ? shown : [...shown, "    (repeated places are shown once)"];
}

function describePlace(functionName: string, at: At, { file, source }: Snippet): string {
  const place = `${file}:${lineOf(at)}:${columnOf(at)}`;
  const line = source.split(/\r\n|[\n\r\u2028\u2029]/u)[lineOf(at) - 1]?.trim() ?? "";
  return `    at ${functionName === "" ? place : `${functionName} (${place})`}\n        ${line}`;
}

function err(text: string): Piece {
  return { stream: "err", text: `${text}\n` };
}
