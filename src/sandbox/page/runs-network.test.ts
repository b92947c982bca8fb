// What becomes of runs whose runner is late, or does not come.

import { describe, expect, it } from "vitest";
import { HANG_TICKS, request, setUpRuns, START_TICKS } from "./runs-bench.ts";

describe("a runner that the network does not bring", () => {
  it.each([
    ["not-loaded", "the network did not bring it"],
    ["not-served", "the site answered with an error"],
    ["not-whole", "only a part of it came"],
  ] as const)("ends its runs at once (%s), and the next run asks anew", async (why, said) => {
    const { runs, runners, find } = setUpRuns();
    const results = [runs.run(request("a.ts")), runs.run(request("b.ts"))];
    runners[0]?.fail(why);
    for (const result of results)
      expect((await result).recording.outcome).toMatchObject({
        limit: "start",
        message: expect.stringContaining(said) as string,
      });
    expect(runners.map(({ isRemoved }) => isRemoved)).toEqual([true]);

    const next = runs.run(request("c.ts"));
    find("c.ts").start().finish();
    expect((await next).recording.outcome).toEqual({ kind: "finished" });
  });

  it("ahead of need is told to nobody, and the first run asks anew", async () => {
    const { runs, runners, find } = setUpRuns();
    runs.open();
    runners[0]?.fail("not-loaded");
    const result = runs.run(request("a.ts"));
    expect(runners).toHaveLength(2);
    find("a.ts").start().finish();
    expect((await result).recording.outcome).toEqual({ kind: "finished" });
  });

  it("is made anew for a run where it has been on its way for longer than a runner may take", async () => {
    const { runs, runners, clock } = setUpRuns();
    runs.open();
    clock.ms = 7_999;
    runs.open();
    expect(runners).toHaveLength(1);
    clock.ms = 8_000;
    void runs.run(request("a.ts"));
    expect(runners.map(({ isRemoved }) => isRemoved)).toEqual([true, false]);
    // A run that waits for it is watched, and the others wait with it.
    clock.ms = 20_000;
    void runs.run(request("b.ts"));
    expect(runners).toHaveLength(2);
    await Promise.resolve();
  });

  it("stays where it has answered, however long ago it was opened", async () => {
    const { runs, runners, clock } = setUpRuns();
    runs.open();
    runners[0]?.answer();
    await Promise.resolve();
    clock.ms = 60_000;
    void runs.run(request("a.ts"));
    expect(runners).toHaveLength(1);
  });

  it("is waited for as long as more of it comes", async () => {
    const { runs, tick } = setUpRuns();
    const result = runs.run(request("a.ts"));
    for (let parts = 0; parts < 3; parts += 1) {
      tick(START_TICKS - 1);
      runs.heardOfLoading();
    }
    expect(runs.isIdle).toBe(false);
    tick(START_TICKS);
    expect((await result).recording.outcome).toMatchObject({ limit: "start" });
  });

  it("does not help a run that hangs by coming", async () => {
    const { runs, tick, find } = setUpRuns();
    const result = runs.run(request("a.ts"));
    find("a.ts").start();
    tick(HANG_TICKS - 1);
    runs.heardOfLoading();
    tick(1);
    expect((await result).recording.outcome).toMatchObject({ limit: "step-time" });
  });

  it("is tried once more where it was silent, unseen; then it is waited for, and no longer than any other", async () => {
    const { runs, runners, tick } = setUpRuns();
    const result = runs.run(request("a.ts"));
    runners[0]?.fail("silent");
    expect(runners.map(({ isRemoved, runs: begun }) => [isRemoved, begun.length])).toEqual([
      [true, 1],
      [false, 1],
    ]);
    runners[1]?.fail("silent");
    expect(runners).toHaveLength(2);
    tick(START_TICKS - 1);
    expect(runs.isIdle).toBe(false);
    tick(1);
    expect((await result).recording.outcome).toMatchObject({ limit: "start" });
    // The next run has its two tries, too.
    void runs.run(request("b.ts"));
    runners[2]?.fail("silent");
    expect(runners).toHaveLength(4);
  });
});
