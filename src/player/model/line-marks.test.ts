import { expect, it } from "vitest";
import { LaneReader } from "./lane-reader.ts";
import { lineMarks } from "./line-marks.ts";
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
