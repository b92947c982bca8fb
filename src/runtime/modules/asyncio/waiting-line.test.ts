// What a waiting lane says that it waits for.

import { expect, it } from "vitest";
import { REASONS, SPAN_KINDS } from "#recording";
import type { Recording } from "#recording";
import { runSteps } from "../../testing/run-steps.ts";
import type { World } from "../../testing/run-steps.ts";

const WAITING = SPAN_KINDS.indexOf("waiting");

/** Reason and label of all waits of a task, but its turns. */
function waitsOf(recording: Recording, functionName: string): string[] {
  const { spans, tasks } = recording;
  const waits: string[] = [];
  for (let row = 0; row < spans.length; row += 1) {
    const reason = REASONS[spans.reason[row] ?? 0];
    if (spans.kind[row] !== WAITING || reason === "turn") continue;
    if (tasks.functionName[spans.task[row] ?? 0] !== functionName) continue;
    waits.push(`${String(reason)}: ${spans.labels[spans.label[row] ?? -1] ?? ""}`);
  }
  return waits;
}

type Steps = Generator<unknown, unknown, unknown>;

function waits(waiter: (world: World, done: unknown[]) => Steps, other: (world: World) => Steps): string[] {
  const recording = runSteps((world) => {
    const { asyncio, async } = world;
    const main = async("main", function* () {
      const task = asyncio.createTask(async("other", () => other(world))());
      yield asyncio.sleep(0);
      yield asyncio.wait([asyncio.createTask(async("waiter", () => waiter(world, [task]))())], { timeout: 5 });
    });
    asyncio.run(main());
  });
  return waitsOf(recording, "waiter");
}

it("a lock names its holder", () => {
  let lock: { acquire(): unknown; release(): void } | undefined;
  const said = waits(
    function* () {
      yield lock?.acquire();
    },
    function* ({ asyncio }) {
      asyncio.currentTask().setName("cook 1");
      lock = new asyncio.Lock();
      yield lock.acquire();
      yield asyncio.sleep(1);
      lock.release();
    },
  );
  expect(said).toEqual(["lock: a lock held by `cook 1`"]);
});

it.each<[string, (world: World, others: unknown[]) => unknown, string]>([
  ["event", ({ asyncio }) => new asyncio.Event().wait(), "event: an event that is not set"],
  ["semaphore", ({ asyncio }) => new asyncio.Semaphore(0).acquire(), "semaphore: a place at a semaphore of 0"],
  ["barrier", ({ asyncio }) => new asyncio.Barrier(2).wait(), "barrier: a barrier to which 1 of 2 have come"],
  ["queue", ({ asyncio }) => new asyncio.Queue().get(), "queue: something in an empty queue"],
  ["gather", ({ asyncio }, others) => asyncio.gather(...others), "tasks: gather of 1"],
  ["wait", ({ asyncio }, others) => asyncio.wait(others), "tasks: all of 1 tasks"],
  ["task", (_, [other]) => other, "task: "],
  ["shield", ({ asyncio }, [other]) => asyncio.shield(other), "task: "],
  ["waitFor runs inline", ({ asyncio }, [other]) => asyncio.waitFor(other, 1), "task: "],
  ["asCompleted", ({ asyncio }, others) => [...asyncio.asCompleted(others)][0], "tasks: the first of 1 tasks"],
])("%s says what is waited for", (_, wait, said) => {
  const heard = waits(
    function* (world, others) {
      try {
        yield wait(world, others);
      } finally {
        yield world.asyncio.sleep(0);
      }
    },
    function* ({ asyncio }) {
      yield asyncio.sleep(50);
    },
  );
  expect(heard[0]).toBe(said);
});
