// The sentences of a deadlock. CPython has none: it hangs.

import { expect, it } from "vitest";
import { lineOf } from "#recording";
import { runSteps } from "../testing/run-steps.ts";
import type { World } from "../testing/run-steps.ts";

function messageOf(program: (world: World) => Generator<unknown, unknown, unknown>): string {
  const recording = runSteps((world) => {
    world.asyncio.run(world.async("main", () => program(world))());
  });
  const { outcome, findings } = recording;
  if (outcome.kind !== "stopped") throw new Error(`The program ${outcome.kind}`);
  expect(findings.filter(({ kind }) => kind === "deadlock")).toMatchObject([
    { message: outcome.message, at: outcome.at },
  ]);
  return `${outcome.message} (${lineOf(outcome.at)})`;
}

it("two tasks that hold each other's lock are named, with lines and the way out", () => {
  const message = messageOf(function* ({ asyncio, async, at }) {
    const [a, b] = [new asyncio.Lock(), new asyncio.Lock()];
    const left = async("left", function* () {
      yield a.acquire();
      yield at(3, asyncio.sleep(1));
      yield at(4, b.acquire());
    });
    const right = async("right", function* () {
      yield b.acquire();
      yield at(7, asyncio.sleep(1));
      yield at(8, a.acquire());
    });
    yield at(11, asyncio.gather(left(), right()));
  });
  expect(message).toBe(
    "Nothing can go on any more: a deadlock. `main` waits on line 11 for `left` and `right`. `left` waits on line 4 for a lock held by `right`. " +
      "`right` waits on line 8 for a lock held by `left`. `left` and `right` wait for each other. Take locks in the same order everywhere. (4)",
  );
});

it("a task that takes its own lock twice is told so", () => {
  const message = messageOf(function* ({ asyncio, at }) {
    const lock = new asyncio.Lock();
    yield lock.acquire();
    yield at(2, lock.acquire());
  });
  expect(message).toBe(
    "Nothing can go on any more: a deadlock. `main` waits on line 2 for a lock held by `main`. It waits for itself. " +
      "Give the lock back before you take it again, best with `using guard = await lock.acquire()`. (2)",
  );
});

it("a lock that was never given back names who had it, under the name it was given", () => {
  const message = messageOf(function* ({ asyncio, async, at }) {
    const lock = new asyncio.Lock();
    const take = async("take", function* () {
      yield lock.acquire();
    });
    yield asyncio.createTask(take(), { name: "cook 1" });
    yield at(5, lock.acquire());
  });
  expect(message).toContain("`main` waits on line 5 for a lock that `cook 1` never gave back.");
});

it("tasks that wait for each other are a circle without any lock", () => {
  const message = messageOf(function* ({ asyncio, async, at }) {
    const tasks: unknown[] = [];
    const first = async("first", function* () {
      yield at(2, tasks[1]);
    });
    const second = async("second", function* () {
      yield at(5, asyncio.shield(tasks[0]));
    });
    tasks.push(asyncio.createTask(first()), asyncio.createTask(second()));
    yield at(8, asyncio.wait(tasks));
  });
  expect(message).toBe(
    "Nothing can go on any more: a deadlock. `main` waits on line 8 for `first` and `second`. `first` waits on line 2 for `second`. " +
      "`second` waits on line 5 for `first`. `first` and `second` wait for each other. Let one of them go on without the other. (2)",
  );
});

it.each<[string, (world: World) => unknown, string]>([
  ["an event", ({ asyncio }) => new asyncio.Event().wait(), "an event that is not set. Call `set()` on the event."],
  [
    "a future",
    ({ asyncio }) => asyncio.getRunningLoop().createFuture(),
    "a future that nobody completes. Complete the future, for example with `setResult(…)`.",
  ],
  [
    "an empty queue",
    ({ asyncio }) => new asyncio.Queue().get(),
    "something in an empty queue. Put something in, or cancel who waits when nothing more will come.",
  ],
  [
    "a semaphore",
    ({ asyncio }) => new asyncio.Semaphore(0).acquire(),
    "a place at a semaphore of 0. Give each place back, best with `using guard = await semaphore.acquire()`.",
  ],
  [
    "a barrier",
    ({ asyncio }) => new asyncio.Barrier(3).wait(),
    "a barrier to which 1 of 3 have come. Let as many tasks come as the barrier expects.",
  ],
])("%s that never comes says what to do", (_, wait, said) => {
  const message = messageOf(function* (world) {
    yield world.at(2, wait(world));
  });
  expect(message).toBe(`Nothing can go on any more: a deadlock. \`main\` waits on line 2 for ${said} (2)`);
});

it("a full queue, a condition and a join say what to do", () => {
  const full = messageOf(function* ({ asyncio, at }) {
    const queue = new asyncio.Queue(1);
    queue.putNowait(1);
    yield at(3, queue.put(2));
  });
  expect(full).toContain("for room in a full queue. Let somebody take things out of the queue. (3)");
  const condition = messageOf(function* ({ asyncio, at }) {
    const changed = new asyncio.Condition();
    yield changed.acquire();
    yield at(3, changed.wait());
  });
  expect(condition).toContain(
    "for a condition that nobody notifies. Call `notify()` on the condition whenever something has changed. (3)",
  );
  const join = messageOf(function* ({ asyncio, at }) {
    const queue = new asyncio.Queue();
    queue.putNowait(1);
    queue.putNowait(2);
    yield queue.get();
    yield at(5, queue.join());
  });
  expect(join).toContain(
    "for `taskDone()` for 2 items of a queue. Call `taskDone()` once for each item that was taken out. (5)",
  );
});

it("the chain leads to who is to blame: a group waits for a consumer, which waits for a queue", () => {
  const message = messageOf(function* ({ asyncio, async, at }) {
    const queue = new asyncio.Queue();
    const consumer = async("consumer", function* () {
      yield at(3, queue.get());
    });
    yield at(
      6,
      asyncio.taskGroup((group) => {
        group.createTask(consumer());
      }),
    );
  });
  expect(message).toBe(
    "Nothing can go on any more: a deadlock. `main` waits on line 6 for `consumer`. `consumer` waits on line 3 for something in an empty queue. " +
      "Put something in, or cancel who waits when nothing more will come. (3)",
  );
});

it("names eight tasks, and counts the others", () => {
  const message = messageOf(function* ({ asyncio, async, at }) {
    const event = new asyncio.Event();
    const guest = async("guest", function* () {
      yield at(2, event.wait());
    });
    yield at(4, asyncio.gather(...Array.from({ length: 20 }, () => guest())));
  });
  expect(message.match(/`guest` waits/g)).toHaveLength(7);
  expect(message).toContain("`guest` and 12 more.");
  expect(message).toContain("13 more tasks wait.");
});
