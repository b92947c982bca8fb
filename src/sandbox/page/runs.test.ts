// The life of runs in the page: what ends them, what a kill does to the others, and that the next run works.

import { describe, expect, it } from "vitest";
import type { RunObserver } from "../sandbox.ts";
import { HANG_TICKS, request, setUpRuns, START_TICKS } from "./runs-bench.ts";

function listener(): { told: string[]; observer: RunObserver } {
  const told: string[] = [];
  return { told, observer: { onOutput: (lines) => told.push(...lines.map(({ text }) => text)) } };
}

describe("a run that ends by itself", () => {
  it("gives its recording, leaves the runner, and the next run uses it again", async () => {
    const { runs, runners, find } = setUpRuns();
    const first = runs.run(request("a.ts"));
    find("a.ts").start().finish();
    expect((await first).recording.outcome).toEqual({ kind: "finished" });
    expect(find("a.ts").isLeft).toBe(true);
    expect(runs.isIdle).toBe(true);

    const second = runs.run(request("b.ts"));
    find("b.ts").start().finish();
    expect((await second).recording.outcome).toEqual({ kind: "finished" });
    expect(runners).toHaveLength(1);
  });

  it("is over: what comes later is void", async () => {
    const { runs, runners, find } = setUpRuns();
    const { told, observer } = listener();
    const result = runs.run(request("a.ts"), observer);
    const run = find("a.ts").start();
    run.finish();
    run.print("late");
    run.say({ kind: "passed" });
    expect((await result).recording.outcome).toEqual({ kind: "finished" });
    expect(told).toEqual([]);
    expect(runners[0]?.isRemoved).toBe(false);
  });
});

describe("a run that is silent for too long", () => {
  it("is ended with its runner, and leaves what it has printed", async () => {
    const { runs, runners, clock, tick, find } = setUpRuns();
    const result = runs.run(request("a.ts"));
    find("a.ts").start().print("before");
    clock.ms = 2_500;
    tick(HANG_TICKS - 1);
    expect(runners[0]?.isRemoved).toBe(false);
    tick(1);
    expect(runners[0]?.isRemoved).toBe(true);
    expect(await result).toMatchObject({
      computingMs: 2_500,
      recording: { outcome: { kind: "stopped", limit: "step-time" }, output: [{ text: "before" }] },
    });
  });

  it("has lost its process to a full memory where the runner does not answer either", async () => {
    const { runs, runners, tick, find } = setUpRuns();
    const result = runs.run(request("a.ts"));
    find("a.ts").start().print("before");
    if (runners[0] !== undefined) runners[0].unanswered = 10;
    tick(HANG_TICKS);
    expect((await result).recording).toMatchObject({
      outcome: { limit: "memory", message: expect.stringContaining("The program filled the memory") as string },
      output: [{ text: "before" }],
    });
  });

  it("does not keep the next one from running, in a new runner that is there already", async () => {
    const { runs, runners, tick, find } = setUpRuns();
    const hung = runs.run(request("a.ts"));
    find("a.ts").start();
    tick(HANG_TICKS);
    await hung;
    expect(runners).toHaveLength(2);
    const next = runs.run(request("b.ts"));
    find("b.ts").start().finish();
    expect((await next).recording.outcome).toEqual({ kind: "finished" });
    expect(runners).toHaveLength(2);
  });

  it("lives on with each sign of life", async () => {
    const { runs, tick, find } = setUpRuns();
    const result = runs.run(request("a.ts"));
    const run = find("a.ts").start();
    for (let beats = 0; beats < 4; beats += 1) {
      tick(HANG_TICKS - 1);
      run.say({ kind: "beat", at: 1025 });
    }
    run.finish();
    expect((await result).recording.outcome).toEqual({ kind: "finished" });
  });

  it("has longer to start, and no new runner is opened in vain", async () => {
    const { runs, runners, tick } = setUpRuns();
    const result = runs.run(request("a.ts"));
    tick(START_TICKS);
    expect((await result).recording.outcome).toMatchObject({ kind: "stopped", limit: "start" });
    expect(runners).toHaveLength(1);
  });
});

describe("a run that is killed", () => {
  it("lets the others begin anew, unseen", async () => {
    const { runs, tick, find } = setUpRuns();
    const { told, observer } = listener();
    const hung = runs.run(request("hung.ts"));
    const innocent = runs.run(request("innocent.ts"), observer);
    find("hung.ts").start();
    const before = find("innocent.ts").start();
    before.print("one");
    tick(HANG_TICKS - 1);
    before.print("two");
    tick(1);
    expect((await hung).recording.outcome).toMatchObject({ limit: "step-time" });

    const again = find("innocent.ts").start();
    expect(again).not.toBe(before);
    before.print("from the grave");
    for (const text of ["one", "two", "three"]) again.print(text);
    again.finish();
    expect((await innocent).recording.outcome).toEqual({ kind: "finished" });
    expect(told).toEqual(["one", "two", "three"]);
  });

  it("by the learner ends at once", async () => {
    const { runs, runners, find } = setUpRuns();
    const abort = new AbortController();
    const result = runs.run(request("a.ts"), {}, abort.signal);
    find("a.ts").start().print("before");
    abort.abort();
    expect(runners[0]?.isRemoved).toBe(true);
    expect(await result).toMatchObject({
      recording: { outcome: { limit: "stop", message: "You stopped the program." }, output: [{ text: "before" }] },
    });
  });

  it("after its end is not killed: another run's runner stays", async () => {
    const { runs, runners, find } = setUpRuns();
    const abort = new AbortController();
    const result = runs.run(request("a.ts"), {}, abort.signal);
    find("a.ts").start().finish();
    await result;
    abort.abort();
    expect(runners[0]?.isRemoved).toBe(false);
  });

  it("before it begins opens no runner", async () => {
    const { runs, runners } = setUpRuns();
    const { recording } = await runs.run(request("a.ts"), {}, AbortSignal.abort());
    expect(recording.outcome).toMatchObject({ limit: "stop" });
    expect(runners).toHaveLength(0);
  });
});

describe("a runner that cannot be believed", () => {
  it.each([
    ["says what no runner says", { kind: "passed" }, "crash"],
    ["floods", { kind: "flooded" }, "messages"],
    ["breaks down", { kind: "crashed", why: "" }, "crash"],
  ])("because it %s is removed", async (_what, message, limit) => {
    const { runs, runners, find } = setUpRuns();
    const result = runs.run(request("a.ts"));
    find("a.ts").start().say(message);
    expect((await result).recording.outcome).toMatchObject({ kind: "stopped", limit });
    expect(runners[0]?.isRemoved).toBe(true);
  });

  it("from another deploy ends all its runs with a word on what to do", async () => {
    const { runs, runners } = setUpRuns();
    const results = [runs.run(request("a.ts")), runs.run(request("b.ts"))];
    runners[0]?.fail("other-version");
    for (const result of results) {
      expect((await result).recording.outcome).toMatchObject({
        limit: "start",
        message: expect.stringContaining("Reload") as string,
      });
    }
    expect(runners).toHaveLength(1);
  });

  it("and has been removed already has no say", async () => {
    const { runs, runners, tick, find } = setUpRuns();
    const hung = runs.run(request("a.ts"));
    find("a.ts").start();
    tick(HANG_TICKS);
    await hung;
    const next = runs.run(request("b.ts"));
    runners[0]?.fail("not-loaded");
    find("b.ts").start().finish();
    expect((await next).recording.outcome).toEqual({ kind: "finished" });
  });
});

it("ends everything when it is disposed of", async () => {
  const { runs, runners } = setUpRuns();
  const result = runs.run(request("a.ts"));
  runs.dispose();
  expect((await result).recording.outcome).toMatchObject({ limit: "stop" });
  expect(runners.every((runner) => runner.isRemoved)).toBe(true);
});
