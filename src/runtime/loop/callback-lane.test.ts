// Order and times: ECMA-262 and the HTML event loop, as Node 24 prints them; which lane each line belongs to: by hand.

import { describe, expect, it } from "vitest";
import { TASK_KINDS, TASK_OUTCOMES } from "#recording";
import type { Recording } from "#recording";
import type { Limits } from "../limits.ts";
import { runSteps } from "../testing/run-steps.ts";
import type { World } from "../testing/run-steps.ts";

interface Globals {
  readonly Promise: PromiseConstructor;
  readonly queueMicrotask: (callback: () => void) => void;
  readonly setTimeout: (callback: () => void, milliseconds: number) => number;
  readonly setInterval: (callback: () => void, milliseconds: number) => number;
  readonly clearTimeout: (id: number) => void;
  readonly clearInterval: (id: number) => void;
  readonly console: Pick<Console, "log">;
}

function run(program: (globals: Globals) => void, limits: Partial<Limits> = {}): Recording {
  return runSteps(({ globals }: World) => program(globals as unknown as Globals), { rules: "javascript", limits });
}

/** Who printed what. */
function printed({ output, tasks }: Recording): string[] {
  return output.map(({ text, task }) => `${tasks.functionName[task] ?? ""}: ${text}`);
}

function callbacks({ tasks }: Recording): unknown[] {
  return tasks.functionName
    .map((name, id) => [
      name,
      TASK_KINDS[tasks.kind[id] ?? 0],
      tasks.firstRun[id],
      tasks.finished[id],
      TASK_OUTCOMES[tasks.outcome[id] ?? 0],
    ])
    .filter(([, kind]) => kind === "callback");
}

describe("a callback", () => {
  it("has a lane of its own, in which it prints", () => {
    const recording = run(({ console, Promise, queueMicrotask, setTimeout }) => {
      setTimeout(function late() {
        console.log("timeout");
      }, 0);
      void Promise.resolve()
        .then(function first() {
          console.log("promise 1");
        })
        .then(function second() {
          console.log("promise 2");
        });
      queueMicrotask(() => console.log("microtask"));
    });
    expect(printed(recording)).toEqual([
      "first: promise 1",
      "microtask: microtask",
      "second: promise 2",
      "late: timeout",
    ]);
    expect(callbacks(recording)).toEqual(
      ["late", "first", "microtask", "second"].map((name) => [name, "callback", 0, 0, "returned"]),
    );
  });

  it("waits for its timer, which is no work of the program", () => {
    const recording = run(({ setTimeout }) => void setTimeout(() => undefined, 2000));
    expect(callbacks(recording)).toEqual([["timer", "callback", 2, 2, "returned"]]);
    // What a callback waits for is no work that could be done at the same time as another.
    expect([recording.elapsed, recording.sequential]).toEqual([2, 0]);
  });

  it("is cancelled where it is cleared, and one lane is enough for an interval", () => {
    const recording = run(({ setTimeout, setInterval, clearTimeout, clearInterval }) => {
      const never = setTimeout(() => undefined, 9000);
      const ticks = setInterval(() => undefined, 1000);
      setTimeout(() => {
        clearTimeout(never);
        clearInterval(ticks);
      }, 3500);
    });
    expect(callbacks(recording)).toEqual([
      ["timer", "callback", -1, 3.5, "cancelled"],
      ["interval", "callback", 1, 3.5, "cancelled"],
      ["timer", "callback", 3.5, 3.5, "returned"],
    ]);
  });

  it("is the learner's own: what we hand to promises and timers has no lane", () => {
    const recording = run(({ Promise, setTimeout }) => {
      const pause = new Promise<void>((resolve) => void setTimeout(resolve, 1000));
      void Promise.all([pause, Promise.resolve()]);
      void Promise.race([pause]);
    });
    expect([callbacks(recording), recording.elapsed]).toEqual([[], 1]);
  });

  it("says how it ended where it throws", () => {
    const recording = run(({ queueMicrotask }) =>
      queueMicrotask(function burn() {
        throw new RangeError("burnt");
      }),
    );
    expect(callbacks(recording)).toEqual([["burn", "callback", 0, 0, "raised"]]);
  });

  it("is the program's from the limit on, and the recording says how many are", () => {
    const recording = run(
      ({ console, queueMicrotask }) => {
        for (const name of ["a", "b", "c", "d"]) queueMicrotask(() => console.log(name));
      },
      { callbackLanes: 2 },
    );
    expect(printed(recording)).toEqual(["microtask: a", "microtask: b", "test.ts: c", "test.ts: d"]);
    expect([callbacks(recording).length, recording.dropped.spans]).toEqual([2, 2]);
  });
});
