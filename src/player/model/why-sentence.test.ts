import { describe, expect, it } from "vitest";
import { LaneReader } from "./lane-reader.ts";
import { momentAt } from "./moment.ts";
import type { Moment } from "./moment.ts";
import { frozenRun, sampleRun } from "./sample-run.ts";
import { sayWhy } from "./why-sentence.ts";

const reader = new LaneReader(frozenRun());
const [MAIN, COFFEE, TOAST] = [1, 2, 3];

describe("why a task is not running", () => {
  it.each<[task: number, moment: Moment, sentence: string]>([
    [COFFEE, { seconds: 0, rank: 1 }, "`brewCoffee` does not exist yet: it is created at +0.000 s."],
    [MAIN, { seconds: 0, rank: 2 }, "`main` is running, line 11."],
    [
      MAIN,
      { seconds: 0, rank: 6 },
      "`main` waits for `gather of 2`, which needs `brewCoffee` and `toastBread`; the last of them, `brewCoffee`, waits for `asyncio.sleep` until +2.000 s.",
    ],
    [COFFEE, momentAt(1), "`brewCoffee` waits for `asyncio.sleep` until +2.000 s."],
    [
      COFFEE,
      momentAt(3),
      "`brewCoffee` has been ready since +2.000 s, but `toastBread` blocks the loop until +5.000 s: only then is it its turn.",
    ],
    [
      TOAST,
      momentAt(3),
      "`toastBread` blocks the loop with `time.sleep`, line 8, until +5.000 s. Nothing else can run.",
    ],
    [TOAST, momentAt(5), "`toastBread` was done at +5.000 s."],
  ])("is said of task %d", (task, moment, sentence) => {
    expect(sayWhy(reader, task, moment)).toBe(sentence);
  });

  it("tells one that has called another from the one that runs", () => {
    const spans = [
      [1, "running", 0, 0],
      [2, "running", 0, 0],
    ] as const;
    const nested = new LaneReader(sampleRun({ elapsed: 1, tasks: [{ of: "outer" }, { of: "inner" }], spans }));
    const said = [1, 2].map((task) => sayWhy(nested, task, { seconds: 0, rank: 1 }));
    expect(said).toEqual(["`outer` has made a call, and goes on after it: `inner` is running.", "`inner` is running."]);
  });

  it("ends where tasks wait for each other", () => {
    const run = sampleRun({
      elapsed: 1,
      tasks: [{ of: "one" }, { of: "other" }],
      spans: [
        [1, "waiting", 0, 1, { reason: "task", target: 2 }],
        [2, "waiting", 0, 1, { reason: "task", target: 1 }],
      ],
    });
    expect(sayWhy(new LaneReader(run), 1, momentAt(0.5))).toBe(
      "`one` waits for `other`, which waits for `one`, which waits for it in turn: a circle.",
    );
  });

  it("says so where what is waited for never comes", () => {
    const run = sampleRun({ elapsed: 1, tasks: [{ of: "stuck" }], spans: [[1, "waiting", 0, 1, { reason: "event" }]] });
    expect(sayWhy(new LaneReader(run), 1, momentAt(0.5))).toBe("`stuck` waits for an event, which never comes.");
  });
});
