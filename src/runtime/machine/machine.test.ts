// Expected times are worked out by hand from costs.ts: what CPython does on a real machine of that kind, without noise.

import { describe, expect, it } from "vitest";
import { SPAN_KINDS, TASK_KINDS, USUAL_SETTINGS } from "#recording";
import type { Recording, RunSettings } from "#recording";
import { printed, runSteps } from "../testing/run-steps.ts";
import { PROCESS, PROGRAM_BYTES, THREAD } from "./costs.ts";

const { cores: CORES, memoryBytes: MEMORY_BYTES } = USUAL_SETTINGS;

type Work = (...args: never[]) => unknown;

interface Startable {
  start(): void;
  join(): void;
}

interface Modules {
  readonly burn: (seconds: number) => void;
  readonly nap: (seconds: number) => void;
  readonly now: () => number;
  /** Starts so many workers with the same work, and waits for all of them. @returns seconds */
  readonly together: (kind: "thread" | "process", count: number, work: Work) => number;
  readonly log: (...values: unknown[]) => void;
}

function run(program: (modules: Modules) => void, settings?: Partial<RunSettings>): Recording {
  return runSteps(
    (world) => {
      const { Thread } = world.import("threading") as Record<string, new (options: { target: Work }) => Startable>;
      const { Process } = world.import("multiprocessing") as Record<
        string,
        new (options: { target: Work }) => Startable
      >;
      const { burn } = world.import("cpu") as Record<string, (seconds: number) => void>;
      const { sleep, perfCounter } = world.import("time") as {
        sleep: (s: number) => void;
        perfCounter: () => number;
      };
      if (Thread === undefined || Process === undefined || burn === undefined) throw new Error("a module is missing");
      const together = (kind: "thread" | "process", count: number, work: Work): number => {
        const began = perfCounter();
        const workers = Array.from(
          { length: count },
          () => new (kind === "thread" ? Thread : Process)({ target: work }),
        );
        for (const worker of workers) worker.start();
        for (const worker of workers) worker.join();
        return perfCounter() - began;
      };
      program({ burn, nap: sleep, now: perfCounter, together, log: world.log });
    },
    settings === undefined ? {} : { settings },
  );
}

/** What a program finds out about itself. */
function measure(program: (modules: Modules) => number, settings?: Partial<RunSettings>): number {
  const recording = run((modules) => modules.log(program(modules)), settings);
  expect(recording.outcome).toEqual({ kind: "finished" });
  return Number(printed(recording).at(-1));
}

describe("threads", () => {
  it("wait at the same time", () => {
    expect(measure(({ together, nap }) => together("thread", 10, () => nap(1)))).toBeCloseTo(
      1 + 10 * THREAD.startSeconds,
      4,
    );
  });

  it("compute in turns, because of the GIL, and a little slower for the switching", () => {
    const seconds = measure(({ together, burn }) => together("thread", 4, () => burn(1)));
    expect(seconds).toBeGreaterThan(4);
    expect(seconds).toBeLessThan(4.02);
  });

  it("slow the program's own computing down", () => {
    const seconds = measure(({ burn, now, together, nap }) => {
      together("thread", 1, () => nap(0));
      const began = now();
      together("thread", 1, () => burn(1));
      burn(1);
      return now() - began;
    });
    expect(seconds).toBeCloseTo(2, 2);
  });

  it("cannot be more than memory has stacks for", () => {
    const recording = run(({ together, nap }) => together("thread", 5000, () => nap(1)));
    expect(recording.outcome).toMatchObject({ error: { name: "RuntimeError", message: "can't start new thread" } });
    expect(recording.tasks.length).toBeLessThan(1 + MEMORY_BYTES / THREAD.bytes);
  });
});

describe("processes", () => {
  it("compute at the same time, a core each", () => {
    const seconds = measure(({ together, burn }) => together("process", CORES, () => burn(1)));
    expect(seconds).toBeCloseTo(1 + PROCESS.bootSeconds + CORES * PROCESS.startSeconds, 3);
  });

  it("share the cores when there are more of them", () => {
    const seconds = measure(({ together, burn }) => together("process", 2 * CORES, () => burn(1)));
    expect(seconds).toBeGreaterThan(2);
    expect(seconds).toBeLessThan(2.2);
  });

  it("are a few dozen at most, for memory", () => {
    const recording = run(({ together, nap }) => together("process", 100, () => nap(1)));
    expect(recording.outcome).toMatchObject({
      error: { name: "OSError", message: "[Errno 12] Cannot allocate memory" },
    });
    expect(recording.tasks.length).toBeGreaterThan(24);
    expect(recording.tasks.length).toBeLessThan(60);
  });
});

describe("a machine of the learner's choice", () => {
  it.each([
    [1, 4],
    [2, 2],
    [4, 1],
    [64, 1],
  ])("with %d cores needs %d s for four processes of a second", (cores, seconds) => {
    const measured = measure(({ together, burn }) => together("process", 4, () => burn(1)), { cores });
    expect(measured).toBeGreaterThan(seconds);
    expect(measured).toBeLessThan(seconds * 1.1 + 0.1);
  });

  it("with memory enough holds 5,000 threads, and says what that took", () => {
    const recording = run(({ together, nap }) => together("thread", 5000, () => nap(1)), {
      memoryBytes: 64 * 1024 ** 3,
    });
    expect(recording).toMatchObject({
      outcome: { kind: "finished" },
      machine: { peakBytes: PROGRAM_BYTES + 5000 * THREAD.bytes, peakThreads: 5001, peakProcesses: 1 },
    });
  });

  it("counts only what is there at once", () => {
    const recording = run(({ together, nap }) => {
      for (let round = 0; round < 3; round += 1) together("process", 2, () => nap(1));
    });
    expect(recording.machine).toEqual({
      peakBytes: PROGRAM_BYTES + 2 * PROCESS.bytes,
      peakThreads: 1,
      peakProcesses: 3,
    });
  });
});

it("gives each worker a lane, with the times at which it does things", () => {
  const recording = run(({ together, nap, log }) => {
    together("thread", 1, () => {
      nap(1);
      log("after a second");
    });
  });
  expect(recording.tasks.kind[1]).toBe(TASK_KINDS.indexOf("thread"));
  expect(recording.output[0]).toMatchObject({ text: "after a second", task: 1 });
  expect(recording.output[0]?.time).toBeCloseTo(1 + THREAD.startSeconds, 6);
  const row = recording.spans.task.indexOf(1);
  expect(SPAN_KINDS[recording.spans.kind[row] ?? 0]).toBe("waiting");
});

interface PoolFuture {
  running(): boolean;
  cancelled(): boolean;
  cancel(): boolean;
  done(): boolean;
  result(): unknown;
}

interface AnyPool {
  submit(work: () => unknown): PoolFuture;
}

// CPython concurrent/futures/_base.py, Future: what a worker has begun with cannot be taken back.
it("says of a pool's futures which are running and which were taken back", () => {
  const recording = runSteps(({ import: load, log }) => {
    const { ThreadPoolExecutor } = load("concurrent.futures") as Record<string, new (options: object) => AnyPool>;
    const { sleep } = load("time") as { sleep: (seconds: number) => void };
    if (ThreadPoolExecutor === undefined) throw new Error("there is no pool");
    const pool = new ThreadPoolExecutor({ maxWorkers: 1 });
    const [first, second] = [pool.submit(() => sleep(1)), pool.submit(() => sleep(1))] as const;
    sleep(0.5);
    log(first.running(), first.cancel(), first.cancelled(), second.running(), second.cancel(), second.cancelled());
    first.result();
    log(first.running(), first.done(), second.done());
  });
  expect(printed(recording)).toEqual(["true false false false true true", "false true true"]);
});

it("rests in a pool between its calls: what it has waited for is over", () => {
  const recording = runSteps(({ import: load }) => {
    const { ThreadPoolExecutor } = load("concurrent.futures") as Record<string, new (options: object) => AnyPool>;
    const { sleep } = load("time") as { sleep: (seconds: number) => void };
    if (ThreadPoolExecutor === undefined) throw new Error("there is no pool");
    const pool = new ThreadPoolExecutor({ maxWorkers: 1 });
    pool.submit(() => sleep(1));
    sleep(5);
    pool.submit(() => sleep(1)).result();
  });
  const { spans } = recording;
  const lane = Array.from({ length: spans.length }, (_, row) => row).filter((row) => spans.task[row] === 1);
  expect(lane.map((row) => [spans.start[row], spans.end[row]])).toEqual([
    [0, 1],
    [5, 6],
  ]);
  // The program's own 5 s and 1 s of waiting, and the worker's two sleeps.
  expect(recording.sequential).toBe(5 + 1 + 1 + 1);
});
