// Workers that wait for other workers, and for calls in a pool. Expected: what CPython 3.13 prints, to a hundredth.

import { expect, it } from "vitest";
import { printed, runSteps } from "../testing/run-steps.ts";

interface Thread {
  start(): void;
  join(timeout?: number): void;
  isAlive(): boolean;
}
interface Future {
  result(timeout?: number): unknown;
  cancel(): boolean;
}
interface Pool {
  submit(work: () => unknown): Future;
}
interface World {
  readonly start: (target: () => void) => Thread;
  readonly pool: (maxWorkers: number) => Pool;
  readonly nap: (seconds: number) => void;
  /** Prints the time, and what it is given. */
  readonly say: (...values: unknown[]) => void;
}

function lines(program: (world: World) => void): string[] {
  const recording = runSteps((world) => {
    const { Thread } = world.import("threading") as { Thread: new (options: { target: () => void }) => Thread };
    const { ThreadPoolExecutor } = world.import("concurrent.futures") as {
      ThreadPoolExecutor: new (options: { maxWorkers: number }) => Pool;
    };
    const time = world.import("time") as { sleep: (seconds: number) => void; monotonic: () => number };
    const start = (target: () => void): Thread => {
      const thread = new Thread({ target });
      thread.start();
      return thread;
    };
    program({
      start,
      pool: (maxWorkers) => new ThreadPoolExecutor({ maxWorkers }),
      nap: time.sleep,
      say: (...values) => {
        world.log(time.monotonic().toFixed(2), ...values);
      },
    });
  });
  expect(recording.outcome).toEqual({ kind: "finished" });
  return printed(recording);
}

it("a thread joins a thread, and sees the time that took", () => {
  const printedLines = lines(({ start, nap, say }) => {
    start(() => {
      const inner = start(() => {
        nap(2);
        say("inner");
      });
      nap(0.5);
      inner.join(1);
      say("waited", inner.isAlive());
      inner.join();
      say("outer", inner.isAlive());
    });
  });
  expect(printedLines).toEqual(["1.50 waited true", "2.00 inner", "2.00 outer false"]);
});

it("a thread waits for calls in a pool, also for those that stand in line", () => {
  const printedLines = lines(({ start, pool, nap, say }) => {
    const one = pool(1);
    const job = (name: string) => () => {
      nap(1);
      say(name);
      return name;
    };
    start(() => {
      const [first, second, third] = [one.submit(job("a")), one.submit(job("b")), one.submit(job("c"))];
      say("got", second.result());
      say("got", first.result());
      try {
        third.result(0.5);
      } catch (error) {
        say((error as Error).name);
      }
      say("got", third.result());
    });
  });
  expect(printedLines).toEqual([
    "1.00 a",
    "2.00 b",
    "2.00 got b",
    "2.00 got a",
    "2.50 TimeoutError",
    "3.00 c",
    "3.00 got c",
  ]);
});

it("a call that was taken back fails with an ordinary error", () => {
  const printedLines = lines(({ pool, nap, say }) => {
    const one = pool(1);
    const running = one.submit(() => {
      nap(1);
    });
    const waiting = one.submit(() => undefined);
    say(running.cancel(), waiting.cancel());
    try {
      waiting.result();
    } catch (error) {
      say(String(error));
    }
  });
  expect(printedLines).toEqual(["0.00 false true", "0.00 CancelledError"]);
});
