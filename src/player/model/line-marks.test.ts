import { NONE, packAt, packNoted, TASK_KINDS } from "#recording";
import { expect, it } from "vitest";
import { LaneReader } from "./lane-reader.ts";
import { lineMarks } from "./line-marks.ts";
import { rankOf, rankOfLine } from "./instant-order.ts";
import { momentAt } from "./moment.ts";
import { frozenRun, sampleRun } from "./sample-run.ts";

it("says on each line which task stands there, and what it does", () => {
  expect(lineMarks(new LaneReader(frozenRun()), momentAt(1))).toEqual([
    { line: 4, kind: "waiting", message: "brewCoffee waits until +2.000 s" },
    { line: 8, kind: "blocked", message: "toastBread blocks until +5.000 s" },
    { line: 11, kind: "waiting", message: "main waits until +5.000 s" },
  ]);
});

it("sums up tasks that stand on one line", () => {
  const tasks = Array.from({ length: 5 }, () => ({ of: "board", finished: 2 }));
  const spans = tasks.map((_, n) => [n + 1, "waiting", 0, 2, { reason: "sleep", line: 3 }] as const);
  const [mark] = lineMarks(new LaneReader(sampleRun({ elapsed: 2, tasks, spans })), momentAt(1));
  expect(mark?.message).toBe("board #1, board #2, board #3 and 2 more wait until +2.000 s");
});

it("follows a step to what it prints and creates", () => {
  const run = sampleRun({
    elapsed: 0,
    tasks: [{ of: "late" }],
    spans: [[0, "running", 0, 0, { line: 1 }]],
    lines: [
      [0, "a"],
      [0, "b"],
    ],
  });
  const output = run.output.map((line, index) => ({ ...line, order: 1, at: packAt(5 + index, 3) }));
  const born = packNoted(1, 1);
  const tasks = {
    ...run.tasks,
    kind: Uint8Array.of(TASK_KINDS.indexOf("program"), TASK_KINDS.indexOf("callback")),
    parent: Int32Array.of(NONE, 0),
    at: Int32Array.of(0, packAt(9, 1)),
    born: Int32Array.of(0, born),
    finished: Float64Array.of(NONE, NONE),
  };
  const reader = new LaneReader({ ...run, output, tasks });
  const ranks = [0, rankOfLine(output, 0), rankOf(born, { output }), rankOfLine(output, 1)];
  const running = ranks.map((rank) => lineMarks(reader, { seconds: 0, rank }).find(({ kind }) => kind === "running"));
  expect(running.map((mark) => mark?.line)).toEqual([1, 5, 9, 6]);
});
