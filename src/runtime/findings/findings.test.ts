// The other findings: their sentences, and what is none.

import { describe, expect, it } from "vitest";
import { lineOf } from "#recording";
import type { FindingKind, Recording } from "#recording";
import { runSteps } from "../testing/run-steps.ts";
import type { World } from "../testing/run-steps.ts";

function found(recording: Recording, kind: FindingKind): string[] {
  return recording.findings
    .filter((finding) => finding.kind === kind)
    .map(({ at, message }) => `${lineOf(at)}: ${message}`);
}

function runMain(main: (world: World) => Generator<unknown, unknown, unknown>): Recording {
  return runSteps((world) => {
    world.asyncio.run(world.async("main", () => main(world))());
  });
}

interface Time {
  sleep(seconds: number): void;
  perfCounter(): number;
}

const timeOf = (world: World): Time => world.import("time") as Time;

describe("a swallowed cancellation", () => {
  it("is a task that was cancelled and returned", () => {
    const recording = runMain(function* ({ asyncio, async, at }) {
      const stubborn = async("stubborn", function* () {
        try {
          yield at(3, asyncio.sleep(5));
        } catch {
          yield at(5, asyncio.sleep(1));
        }
      });
      const task = asyncio.createTask(stubborn());
      yield asyncio.sleep(1);
      task.cancel();
      yield task;
    });
    expect(found(recording, "swallowed-cancellation")).toEqual([
      "3: `stubborn` was cancelled here, caught the CancelledError and went on to return. Throw it on when you have cleaned up: `throw error`.",
    ]);
  });

  it("is a task that was cancelled and never ends", () => {
    const recording = runSteps(
      ({ asyncio, async, at }) => {
        const endless = async("endless", function* () {
          for (;;) {
            try {
              yield at(4, asyncio.sleep(60));
            } catch {
              yield at(6, asyncio.sleep(1));
            }
          }
        });
        const main = async("main", function* () {
          asyncio.createTask(endless());
          yield asyncio.sleep(1);
        });
        asyncio.run(main());
      },
      { settings: { logicalSeconds: 1000 } },
    );
    expect(recording.outcome.kind).toBe("stopped");
    expect(found(recording, "swallowed-cancellation")).toEqual([
      "4: `endless` was cancelled here, caught the CancelledError and is still going on. Throw it on when you have cleaned up: `throw error`.",
    ]);
  });

  it("is not one that cleans up and throws it on, or takes it back, or fails", () => {
    const recording = runMain(function* ({ asyncio, async }) {
      const cleansUp = async("cleansUp", function* () {
        try {
          yield asyncio.sleep(5);
        } finally {
          yield asyncio.sleep(1);
        }
      });
      const takesBack = async("takesBack", function* () {
        try {
          yield asyncio.sleep(5);
        } catch {
          asyncio.currentTask().uncancel();
        }
      });
      const fails = async("fails", function* () {
        try {
          yield asyncio.sleep(5);
        } catch {
          throw new Error("while cleaning up");
        }
      });
      const tasks = [cleansUp, takesBack, fails].map((each) => asyncio.createTask(each()));
      yield asyncio.sleep(1);
      for (const task of tasks) task.cancel();
      yield asyncio.gather(...tasks, { returnExceptions: true });
    });
    expect(found(recording, "swallowed-cancellation")).toEqual([]);
  });

  it("is not a timeout's or a group's own", () => {
    const recording = runMain(function* ({ asyncio, async }) {
      const fails = async("fails", function* () {
        yield asyncio.sleep(1);
        throw new Error("fails");
      });
      for (const attempt of [
        () => asyncio.waitFor(asyncio.sleep(5), 1),
        () => asyncio.taskGroup((group) => [group.createTask(fails()), asyncio.sleep(5)][1]),
      ]) {
        try {
          yield attempt();
        } catch {
          // Both end with an error that is no cancellation.
        }
      }
    });
    expect(found(recording, "swallowed-cancellation")).toEqual([]);
  });
});

describe("an awaited plain value", () => {
  it("is noted once per place, with the value", () => {
    const recording = runMain(function* ({ at }) {
      for (let round = 0; round < 3; round += 1) yield at(2, 7);
      yield at(4, "x".repeat(500));
    });
    const advice = "so this goes on at once. Leave the `await` out, or give it a coroutine, a task or a future.";
    expect(found(recording, "awaited-plain-value")).toEqual([
      `2: There is nothing to wait for in \`7\`, ${advice}`,
      `4: There is nothing to wait for in a plain value, ${advice}`,
    ]);
  });

  it("is not what a timeout's or a group's block returns, nor what `for await` ends with", () => {
    const recording = runMain(function* ({ asyncio, at, helpers }) {
      yield at(
        2,
        asyncio.taskGroup(() => 5),
      );
      const iterator = helpers.__forAwait({ [Symbol.asyncIterator]: () => ({ next: () => asyncio.sleep(0) }) });
      const closing = iterator as { readonly return?: () => unknown };
      if (closing.return !== undefined) yield closing.return();
    });
    expect(found(recording, "awaited-plain-value")).toEqual([]);
  });
});

describe("a blocked loop", () => {
  it("says who blocked for how long, and what to do", () => {
    const recording = runMain(function* (world) {
      const { asyncio, async, beat } = world;
      const blocker = async("blocker", function* () {
        beat(3);
        timeOf(world).sleep(0.5);
        yield asyncio.sleep(0);
      });
      yield asyncio.gather(blocker(), asyncio.sleep(0.1));
    });
    expect(found(recording, "blocked-loop")).toEqual([
      "3: `blocker` held the loop for 0.5 s, with `time.sleep`: others were ready and could not run. Use `await asyncio.sleep(…)` instead.",
    ]);
  });

  it("adds up what one step blocks, and counts steps at one place", () => {
    const recording = runMain(function* (world) {
      const { asyncio, beat } = world;
      asyncio.createTask(asyncio.sleep(0.01));
      yield asyncio.sleep(0);
      for (let round = 0; round < 3; round += 1) {
        beat(4);
        for (let part = 0; part < 4; part += 1) timeOf(world).sleep(0.04);
        yield asyncio.sleep(0.1);
        asyncio.createTask(asyncio.sleep(0.01));
        yield asyncio.sleep(0);
      }
    });
    expect(found(recording, "blocked-loop")).toEqual([
      "4: `main` held the loop 3 times, for up to 0.16 s, with `time.sleep`: others were ready and could not run. Use `await asyncio.sleep(…)` instead.",
    ]);
  });

  it("knows callbacks, and busy waiting", () => {
    const recording = runMain(function* (world) {
      const { asyncio, beat } = world;
      asyncio.getRunningLoop().callSoon(() => {
        beat(2);
        const end = timeOf(world).perfCounter() + 0.2;
        while (timeOf(world).perfCounter() < end);
      });
      yield asyncio.gather(asyncio.sleep(0.1), asyncio.sleep(1));
    });
    expect(found(recording, "blocked-loop")).toEqual([
      "2: `callback` held the loop for 0.2 s, with `clock`: others were ready and could not run. Do not ask again and again what time it is: use `await asyncio.sleep(…)`.",
    ]);
  });

  it("is none when nobody had to wait, or hardly anybody noticed", () => {
    const recording = runMain(function* (world) {
      const { asyncio } = world;
      timeOf(world).sleep(5);
      yield asyncio.sleep(1);
      asyncio.createTask(asyncio.sleep(0.01));
      yield asyncio.sleep(0);
      timeOf(world).sleep(0.09);
      yield asyncio.sleep(1);
    });
    expect(found(recording, "blocked-loop")).toEqual([]);
  });
});

describe("what is forgotten", () => {
  it("is said in CPython's words, and found with a next step", () => {
    const recording = runMain(function* ({ asyncio, async, at, beat }) {
      const fails = async("fails", function* () {
        yield at(2, asyncio.sleep(1));
        throw new TypeError("too salty");
      });
      const late = async("late", function* () {
        yield at(6, asyncio.sleep(1));
      });
      const worker = async("worker", function* () {
        try {
          yield at(9, asyncio.sleep(100));
        } finally {
          asyncio.createTask(late());
        }
      });
      beat(12);
      late();
      asyncio.createTask(fails());
      asyncio.createTask(worker(), { name: "cleaner" });
      asyncio.getRunningLoop().createFuture().setException(new Error("nobody asks"));
      asyncio.gather(fails());
      yield at(20, asyncio.sleep(2));
    });
    expect(recording.output.map(({ text }) => text)).toEqual([
      "Task was destroyed but it is pending!\ntask: <Task pending name='Task-4' coro=<late()>>",
      "RuntimeWarning: coroutine 'late' was never awaited",
      "Future exception was never retrieved\nfuture: <Future finished exception=Error('nobody asks')>\nError: nobody asks",
      "Task exception was never retrieved\nfuture: <Task finished name='Task-2' coro=<fails() done> exception=TypeError('too salty')>\nTypeError: too salty",
      "_GatheringFuture exception was never retrieved\nfuture: <_GatheringFuture finished exception=TypeError('too salty')>\nTypeError: too salty",
    ]);
    expect(recording.findings.map(({ kind, message, at }) => `${kind} ${lineOf(at)}: ${message}`)).toEqual([
      "cancelled-at-exit 9: `cleaner` was still going on when main ended, and was cancelled. Await it before main ends.",
      "destroyed-pending 6: `late` was started while what main had left behind was being cancelled, and never came to its end. Start no tasks while you clean up.",
      "never-awaited 12: `late` was called but never awaited, so it never ran.",
      "never-retrieved 0: A future failed with Error, and nobody looked at its result. Await it, so that you hear of it.",
      "never-retrieved 2: `fails` failed with TypeError, and nobody looked at its result. Await it, so that you hear of it.",
      "never-retrieved 2: A `gather` failed with TypeError, and nobody looked at its result. Await it, so that you hear of it.",
    ]);
  });

  it("is not a sleep whose task was cancelled before its first step", () => {
    const recording = runMain(function* ({ asyncio }) {
      asyncio.createTask(asyncio.sleep(1)).cancel();
      yield asyncio.sleep(0);
    });
    expect(recording.output).toEqual([]);
    expect(recording.findings).toEqual([]);
  });
});
