// What a program can reach from the objects that it holds: never the run, which it could change or record wrongly.

import { expect, it } from "vitest";
import type { Rules } from "#recording";
import { Guard } from "../../guard.ts";
import { LogicalClock } from "../../loop/clock.ts";
import { EventLoop } from "../../loop/event-loop.ts";
import { ReadyQueue } from "../../loop/ready-queue.ts";
import { TimerHeap } from "../../loop/timer-heap.ts";
import { Machine } from "../../machine/machine.ts";
import { Worker } from "../../machine/worker.ts";
import { Internet } from "../../network/internet.ts";
import { Recorder } from "../../recorder/recorder.ts";
import { RunState } from "../../run-state.ts";
import { runSteps } from "../../testing/run-steps.ts";
import type { World } from "../../testing/run-steps.ts";

const INTERNALS = [
  ...[RunState, Recorder, Guard, LogicalClock, EventLoop, ReadyQueue, TimerHeap],
  ...[Machine, Worker, Internet],
];

/** The paths from `root` to objects of the run, by properties and getters, own and inherited. */
function pathsToInternals(root: unknown): string[] {
  const found: string[] = [];
  const seen = new Set<unknown>();
  const look = (value: unknown, path: string): void => {
    if ((typeof value !== "object" && typeof value !== "function") || value === null || seen.has(value)) return;
    seen.add(value);
    const internal = INTERNALS.find((one) => value instanceof one);
    if (internal !== undefined) found.push(`${path}: ${internal.name}`);
    else for (const [name, next] of valuesOf(value)) look(next, `${path}.${name}`);
  };
  look(root, "");
  return found;
}

function valuesOf(object: object): [string, unknown][] {
  const values: [string, unknown][] = [];
  for (let level: object | null = object; level !== null; level = Object.getPrototypeOf(level) as object | null) {
    for (const key of Reflect.ownKeys(level)) values.push([String(key), valueAt(object, key)]);
    values.push(["[[Prototype]]", Object.getPrototypeOf(level)]);
  }
  return values;
}

function valueAt(object: object, key: PropertyKey): unknown {
  try {
    return Reflect.get(object, key, object);
  } catch {
    return undefined;
  }
}

/** `owner[name](...given)` */
function call(owner: unknown, name: string, ...given: unknown[]): unknown {
  return (owner as Record<string, (...given: unknown[]) => unknown>)[name]?.(...given);
}

/** `new owner[name](...given)` */
function make(owner: unknown, name: string, ...given: unknown[]): object {
  return Reflect.construct((owner as Record<string, () => unknown>)[name] as () => unknown, given) as object;
}

/** Something of each kind that a program gets from us, while the loop runs. */
function* everything({ asyncio, import: load, globals, async, asyncGenerator, wait }: World): Generator {
  const names = ["asyncio", "threading", "multiprocessing", "concurrent.futures", "aiohttp", "requests"] as const;
  const modules = names.map(load);
  const [, threading, processes, pools, aiohttp, requests] = modules;
  const nap = async("nap", function* () {
    yield asyncio.sleep(0.1);
  });
  const count = asyncGenerator("count", function* () {
    yield wait(asyncio.sleep(0.1));
    yield 1;
  });
  const loop = call(asyncio, "getRunningLoop");
  const task = asyncio.createTask(nap());
  const held: unknown[] = [modules, globals, loop, task, nap(), asyncio.sleep(1), count()];
  held.push(call(loop, "createFuture"), call(loop, "callSoon", nothing), call(loop, "callLater", 1, nothing));
  held.push(asyncio.gather(task, nap()), call(asyncio, "shield", nap()), call(asyncio, "asCompleted", [nap()]));
  held.push(call(asyncio, "currentTask"), call(asyncio, "allTasks"));
  for (const name of ["Lock", "Event", "Condition", "Semaphore", "Queue", "LifoQueue", "PriorityQueue", "Future"]) {
    held.push(make(asyncio, name));
  }
  held.push(make(asyncio, "Barrier", 2), yield call(make(asyncio, "Lock"), "acquire"));
  held.push(yield call(make(asyncio, "Semaphore", 2), "acquire"));
  if (call(asyncio, "currentTask") !== null) {
    yield call(asyncio, "taskGroup", (group: unknown) => void held.push(group));
    yield call(asyncio, "timeout", 1, (scope: unknown) => void held.push(scope));
  }
  const pool = make(pools, "ThreadPoolExecutor", { maxWorkers: 1 });
  held.push(pool, call(pool, "submit", nothing), call(loop, "runInExecutor", pool, nothing));
  held.push(call(asyncio, "toThread", nothing));
  for (const worker of [
    make(threading, "Thread", { target: nothing }),
    make(processes, "Process", { target: nothing }),
  ]) {
    call(worker, "start");
    held.push(worker);
  }
  const session = make(aiohttp, "ClientSession", {});
  const response: unknown = yield call(session, "get", "https://pages.example/1");
  held.push(session, response, call(response, "text"), call(requests, "get", "https://pages.example/1"));
  held.push(make(globals, "AbortController"), call(globals, "fetch", "https://pages.example/1"));
  held.push(call(globals, "setTimeout", nothing, 1));
  return held;
}

function nothing(): void {
  // What is called does nothing.
}

it.each<Rules>(["asyncio", "javascript"])("nothing that a program holds leads to the run, under %s rules", (rules) => {
  let paths: readonly string[] | null = null;
  const recording = runSteps(
    (world) => {
      const main = world.async("main", function* () {
        paths = pathsToInternals(yield* everything(world));
      });
      if (rules === "asyncio") world.asyncio.run(main());
      else main();
    },
    { rules },
  );
  expect(recording.outcome).toEqual({ kind: "finished" });
  expect(paths).toEqual([]);
});
