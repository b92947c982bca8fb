// The classes of the module "asyncio" as programs construct them: each instance of ours needs the run, which a program
// does not know. What a program makes of them is an instance of the class itself, also by way of a subclass.

import { Handle, TimerHandle } from "../../loop/handle.ts";
import type { RunState } from "../../run-state.ts";
import { Future } from "../../tasks/future.ts";
import { Task } from "../../tasks/task.ts";
import { Barrier } from "./barrier.ts";
import { Condition } from "./condition.ts";
import { Event } from "./event.ts";
import { Lock } from "./lock.ts";
import { AbstractEventLoop } from "./public-loop.ts";
import { BoundedSemaphore, Semaphore } from "./semaphore.ts";
import { PriorityQueue } from "./priority-queue.ts";
import { LifoQueue, Queue } from "./queue.ts";
import { loopOf } from "./running-loop.ts";
import { TaskGroup } from "./task-group.ts";
import { Timeout } from "./timeouts.ts";

type Class = new (...parameters: never[]) => object;

export function createClasses(state: RunState): Record<string, unknown> {
  return {
    Future: constructedBy(Future, () => [loopOf(state)]),
    Lock: constructedBy(Lock, () => [state]),
    Event: constructedBy(Event, () => [state]),
    Condition: constructedBy(Condition, (lock?: unknown) => [state, lock ?? new Lock(state)]),
    Semaphore: constructedBy(Semaphore, (value: unknown = 1) => [state, value]),
    BoundedSemaphore: constructedBy(BoundedSemaphore, (value: unknown = 1) => [state, value]),
    Barrier: constructedBy(Barrier, (parties: unknown) => [state, parties]),
    Queue: constructedBy(Queue, (maxsize: unknown = 0) => [state, maxsize]),
    LifoQueue: constructedBy(LifoQueue, (maxsize: unknown = 0) => [state, maxsize]),
    PriorityQueue: constructedBy(PriorityQueue, (maxsize: unknown = 0) => [state, maxsize]),
    Task: notConstructed(Task, "asyncio.createTask(coroutine)"),
    TaskGroup: notConstructed(TaskGroup, "asyncio.taskGroup(async (group) => { … })"),
    Timeout: notConstructed(Timeout, "asyncio.timeout(seconds, async (scope) => { … })"),
    Handle: notConstructed(Handle, "asyncio.getRunningLoop().callSoon(callback)"),
    TimerHandle: notConstructed(TimerHandle, "asyncio.getRunningLoop().callLater(seconds, callback)"),
    AbstractEventLoop: notConstructed(AbstractEventLoop, "asyncio.getRunningLoop()"),
  };
}

/** @param complete gives the parameters of our constructor from those of the program's call */
function constructedBy(original: Class, complete: (...given: unknown[]) => readonly unknown[]): unknown {
  const { name } = original;
  function construct(...given: unknown[]): object {
    const target = new.target as unknown as Class | undefined;
    if (target === undefined) throw new TypeError(`Class constructor ${name} cannot be invoked without 'new'`);
    return Reflect.construct(original, complete(...given), target) as object;
  }
  Object.defineProperty(construct, "name", { value: name });
  Object.defineProperty(construct, "prototype", { value: original.prototype, writable: false });
  return construct;
}

function notConstructed(original: Class, instead: string): unknown {
  return constructedBy(original, () => {
    throw new TypeError(`asyncio.${original.name} is not made with \`new\`. Use ${instead}.`);
  });
}
