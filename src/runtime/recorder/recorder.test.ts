import { NONE, NOWHERE, packNoted, REASONS, SPAN_KINDS } from "#recording";
import { expect, it } from "vitest";
import { LogicalClock } from "../loop/clock.ts";
import { Recorder } from "./recorder.ts";

function startRecorder(maxEvents = Infinity) {
  const clock = new LogicalClock();
  const recorder = new Recorder(clock, maxEvents);
  const lane = (): number =>
    recorder.taskCreated({ kind: "task", name: "Task", functionName: "f", parent: NONE, at: NOWHERE });
  return { clock, recorder, lane };
}

function spansOf(recorder: Recorder): string[] {
  const { kind, reason, start, end, task } = recorder.spans.toTable([]);
  return Array.from(task, (lane, row) => {
    const what = `${SPAN_KINDS[kind[row] ?? 0] ?? ""} ${REASONS[reason[row] ?? 0] ?? ""}`;
    return `${String(lane)} ${what} ${String(start[row])}–${String(end[row])}`;
  });
}

it("adds up waits for the world outside, and counts those of one moment, also where no row is kept", () => {
  for (const maxEvents of [Infinity, 0]) {
    const { clock, recorder, lane } = startRecorder(maxEvents);
    const lanes = [lane(), lane(), lane()];
    for (const id of lanes) {
      recorder.stepBegan(id, NOWHERE);
      recorder.stepEnded(id);
      recorder.waitBegan(id, id === 2 ? "task" : "sleep", NOWHERE, NONE, null);
    }
    clock.now = 3;
    for (const id of lanes) {
      recorder.laneReady(id, 3);
      recorder.stepBegan(id, NOWHERE);
    }
    expect([recorder.sequential, recorder.peakWaits]).toEqual([6, 2]);
  }
});

it("ends a wait when what it was for has come, and shows the wait for a turn after it", () => {
  const { clock, recorder, lane } = startRecorder();
  const id = lane();
  recorder.laneReady(id, 0);
  clock.now = 1;
  recorder.stepBegan(id, NOWHERE);
  recorder.stepEnded(id);
  recorder.waitBegan(id, "sleep", NOWHERE, NONE, null);
  recorder.laneReady(id, 3);
  clock.now = 5;
  recorder.stepBegan(id, NOWHERE);
  clock.now = 6;
  recorder.stepEnded(id);
  recorder.waitBegan(id, "future", NOWHERE, NONE, null);
  clock.now = 7;
  recorder.stepBegan(id, NOWHERE);
  recorder.runEnded();
  expect(recorder.tasks.firstRun[id]).toBe(1);
  expect(spansOf(recorder)).toEqual([
    "0 waiting turn 0–1",
    "0 running none 1–1",
    "0 waiting sleep 1–3",
    "0 waiting turn 3–5",
    "0 running none 5–6",
    "0 waiting future 6–7",
    "0 running none 7–7",
  ]);
});

it("says what a lane is doing, for more lanes than it made room for at first", () => {
  const { recorder, lane } = startRecorder();
  const lanes = Array.from({ length: 1000 }, lane);
  for (const id of lanes) if (id % 2 === 0) recorder.waitBegan(id, "lock", NOWHERE, NONE, null);
  for (const id of lanes) {
    expect(recorder.openSpanOf(id)).toEqual(id % 2 === 0 ? { kind: "waiting", reason: "lock" } : null);
  }
});

it("knows in which place of an instant a lane came to be, and in which what it waits for came", () => {
  const { clock, recorder, lane } = startRecorder();
  const [one, other] = [lane(), lane()];
  for (const id of [one, other]) {
    recorder.stepBegan(id, NOWHERE);
    recorder.stepEnded(id);
    recorder.waitBegan(id, "promise", NOWHERE, NONE, null);
  }
  const late = lane();
  recorder.stepBegan(late, NOWHERE);
  recorder.laneReady(other, 0);
  recorder.output.push({ time: 0, stream: "out", text: "", task: late, at: NOWHERE, order: 5 });
  recorder.stepEnded(late);
  recorder.taskFinished(late, "returned");
  recorder.stepBegan(other, NOWHERE);
  // Its turn never comes: what it waited for came all the same, and then.
  clock.now = 2;
  recorder.laneReady(one, 1);
  recorder.runEnded();
  const { woken } = recorder.spans.toTable([]);
  const noted = ([rows, lines]: readonly [number, number]): number => packNoted(rows, lines);
  expect([...recorder.tasks.born.subarray(0, 3)]).toEqual(
    (
      [
        [0, 0],
        [0, 0],
        [4, 0],
      ] as const
    ).map(noted),
  );
  expect([...woken]).toEqual([NONE, noted([6, 1]), NONE, noted([5, 0]), NONE, NONE]);
  expect([...recorder.tasks.ended.subarray(0, 3)]).toEqual([NONE, NONE, noted([5, 1])]);
  expect(spansOf(recorder)[1]).toBe("0 waiting promise 0–1");
});
