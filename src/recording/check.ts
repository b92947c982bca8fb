// Reads a recording out of a value from outside, and copies its known fields. Nothing in it is believed: not a type,
// not a size, not an index. It does not know where the value came from. All readers here throw `Malformed`.

import { checkAwaits, checkLoop, checkSpans, checkTasks } from "./check-tables.ts";
import type { ReadColumn, RecordingBounds } from "./check-tables.ts";
import type { At } from "./position.ts";
import {
  FINDING_KINDS,
  LIMIT_NAMES,
  MOST_GROUP_DEPTH,
  MOST_MEMBERS,
  RECORDING_VERSION,
  REQUEST_ENDS,
  RULES,
} from "./recording.ts";
import type {
  ErrorReport,
  Finding,
  Frame,
  MachineFigures,
  Outcome,
  OutputLine,
  Recording,
  SentRequest,
} from "./recording.ts";
import { readSettings } from "./read-settings.ts";
import type { Untrusted } from "./untrusted.ts";

const MAX_INT32 = 2 ** 31 - 1;
const MAX_FRAMES = 100;
const STREAMS = ["out", "err"] as const;

/** Reads a recording whose columns are typed arrays. */
export function readRecording(source: Untrusted, bounds: RecordingBounds): Recording {
  return readWith(source, bounds, (field, type, rows) => field.column(type, rows));
}

/** Reads a recording whose columns are plain lists of numbers, as in JSON. */
export function readRecordingOfLists(source: Untrusted, bounds: RecordingBounds): Recording {
  return readWith(source, bounds, (field, type, rows) => field.listAsColumn(type, rows));
}

/** Reads one line of output that may belong to any of `tasks` tasks. */
export function readOutputLine(line: Untrusted, bounds: RecordingBounds): OutputLine {
  return {
    time: line.get("time").amount(),
    stream: line.get("stream").oneOf(STREAMS),
    text: line.get("text").text(bounds.textUnits),
    task: line.get("task").integer(0, bounds.tasks - 1),
    at: readAt(line.get("at")),
    order: line.get("order").integer(0, bounds.events),
  };
}

function readWith(source: Untrusted, bounds: RecordingBounds, readColumn: ReadColumn): Recording {
  const version = source.get("version").oneOf([RECORDING_VERSION]);
  const tasks = checkTasks(source.get("tasks"), bounds, readColumn);
  const spans = checkSpans(source.get("spans"), tasks.length, bounds, readColumn);
  const within = { ...bounds, tasks: tasks.length, events: spans.length };
  return {
    version,
    rules: source.get("rules").oneOf(RULES),
    seed: readSeed(source.get("seed")),
    settings: readSettings(source.get("settings")),
    outcome: readOutcome(source.get("outcome"), within),
    elapsed: source.get("elapsed").amount(),
    sequential: source.get("sequential").amount(),
    output: source.get("output").list(bounds.outputLines, (line) => readOutputLine(line, within)),
    tasks,
    spans,
    awaits: checkAwaits(source.get("awaits"), { tasks: tasks.length, spans: spans.length }, bounds, readColumn),
    loop: checkLoop(source.get("loop"), spans.length, bounds, readColumn),
    machine: readMachine(source.get("machine")),
    findings: source.get("findings").list(bounds.events, (finding) => readFinding(finding, within)),
    requests: source.get("requests").list(bounds.events, (request) => readRequest(request, within)),
    returned: readReturned(source.get("returned"), bounds),
    dropped: {
      spans: source.get("dropped").get("spans").integer(0, Number.MAX_SAFE_INTEGER),
      iterations: source.get("dropped").get("iterations").integer(0, Number.MAX_SAFE_INTEGER),
      output: source.get("dropped").get("output").integer(0, Number.MAX_SAFE_INTEGER),
    },
  };
}

function readSeed(seed: Untrusted): number {
  return seed.integer(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
}

function readMachine(machine: Untrusted): MachineFigures {
  const figure = (name: string): number => machine.get(name).integer(0, Number.MAX_SAFE_INTEGER);
  return {
    peakBytes: figure("peakBytes"),
    peakThreads: figure("peakThreads"),
    peakProcesses: figure("peakProcesses"),
  };
}

function readOutcome(outcome: Untrusted, bounds: RecordingBounds): Outcome {
  const kind = outcome.get("kind").oneOf(["finished", "failed", "stopped"]);
  switch (kind) {
    case "finished":
      return { kind };
    case "failed":
      return { kind, error: readErrorReport(outcome.get("error"), bounds) };
    case "stopped":
      return {
        kind,
        limit: outcome.get("limit").oneOf(LIMIT_NAMES),
        message: outcome.get("message").text(bounds.textUnits),
        task: outcome.get("task").integer(0, bounds.tasks - 1),
        at: readAt(outcome.get("at")),
      };
  }
}

/** @param depth how many groups it may still hold inside each other */
function readErrorReport(error: Untrusted, bounds: RecordingBounds, depth = MOST_GROUP_DEPTH): ErrorReport {
  const members = error.get("members");
  if (depth === 0 && error.has("members")) members.refuse("no more groups inside each other");
  return {
    name: error.get("name").text(bounds.textUnits),
    message: error.get("message").text(bounds.textUnits),
    at: readAt(error.get("at")),
    frames: error.get("frames").list(MAX_FRAMES, (frame) => readFrame(frame, bounds)),
    ...(error.has("hint") ? { hint: error.get("hint").text(bounds.textUnits) } : {}),
    ...(error.has("members")
      ? { members: members.list(MOST_MEMBERS, (member) => readErrorReport(member, bounds, depth - 1)) }
      : {}),
  };
}

function readFrame(frame: Untrusted, bounds: RecordingBounds): Frame {
  return { functionName: frame.get("functionName").text(bounds.textUnits), at: readAt(frame.get("at")) };
}

function readFinding(finding: Untrusted, bounds: RecordingBounds): Finding {
  return {
    kind: finding.get("kind").oneOf(FINDING_KINDS),
    message: finding.get("message").text(bounds.textUnits),
    time: finding.get("time").amount(),
    task: finding.get("task").integer(0, bounds.tasks - 1),
    at: readAt(finding.get("at")),
  };
}

function readRequest(request: Untrusted, bounds: RecordingBounds): SentRequest {
  const start = request.get("start").amount();
  const heard = request.get("heard").amount();
  const end = request.get("end").amount();
  if (heard < start || end < heard) request.get("end").refuse("times one after the other");
  return {
    method: request.get("method").text(bounds.textUnits),
    host: request.get("host").text(bounds.textUnits),
    path: request.get("path").text(bounds.textUnits),
    task: request.get("task").integer(0, bounds.tasks - 1),
    at: readAt(request.get("at")),
    start,
    heard,
    end,
    how: request.get("how").oneOf(REQUEST_ENDS),
    status: request.get("status").integer(0, Number.MAX_SAFE_INTEGER),
  };
}

function readReturned(returned: Untrusted, bounds: RecordingBounds): string | null {
  return returned.isNull() ? null : returned.text(bounds.textUnits);
}

function readAt(at: Untrusted): At {
  return at.integer(0, MAX_INT32);
}
