// How programs construct asyncio's classes.

import { expect, it } from "vitest";
import { printed, runSteps } from "../../testing/run-steps.ts";

type AnyClass = new (...parameters: unknown[]) => { [name: string]: unknown };

function tryOut(program: (classes: Record<string, AnyClass>, log: (...values: unknown[]) => void) => void): string[] {
  return printed(
    runSteps(({ asyncio, async, log }) => {
      const main = async("main", function* () {
        yield asyncio.sleep(0);
        program(asyncio as unknown as Record<string, AnyClass>, log);
      });
      asyncio.run(main());
    }),
  );
}

function messageOf(action: () => unknown): string {
  try {
    action();
    return "no error";
  } catch (error) {
    return String(error);
  }
}

it("a class called without `new` says so", () => {
  const [message] = tryOut(({ Lock }, log) => {
    log(messageOf(() => (Lock as unknown as () => unknown)()));
  });
  expect(message).toBe("TypeError: Class constructor Lock cannot be invoked without 'new'");
});

it.each([
  ["Task", "createTask(coroutine)"],
  ["TaskGroup", "taskGroup(async (group) => { … })"],
  ["Timeout", "timeout(seconds, async (scope) => { … })"],
  ["Handle", "getRunningLoop().callSoon(callback)"],
  ["TimerHandle", "getRunningLoop().callLater(seconds, callback)"],
  ["AbstractEventLoop", "getRunningLoop()"],
])("%s is not made with `new`, and says what to use", (name, instead) => {
  const [message] = tryOut((classes, log) => {
    const Class = classes[name] as AnyClass;
    log(messageOf(() => new Class()));
  });
  expect(message).toBe(`TypeError: asyncio.${name} is not made with \`new\`. Use asyncio.${instead}.`);
});

it("a subclass is an instance of its class and of its own", () => {
  const lines = tryOut(({ Queue, PriorityQueue, Semaphore, BoundedSemaphore, Future }, log) => {
    class Orders extends (Queue as AnyClass) {
      constructor() {
        super(3);
      }
    }
    const orders = new Orders();
    log(orders instanceof (Queue as AnyClass), orders.constructor.name, orders["maxsize"]);
    log(new (PriorityQueue as AnyClass)() instanceof (Queue as AnyClass));
    log(new (BoundedSemaphore as AnyClass)() instanceof (Semaphore as AnyClass));
    log((Future as AnyClass).name, new (Future as AnyClass)() instanceof (Future as AnyClass));
  });
  expect(lines).toEqual(["true Orders 3", "true", "true", "Future true"]);
});

it("what a program makes has no way to the recording", () => {
  const lines = tryOut((classes, log) => {
    for (const name of ["Lock", "Event", "Condition", "Semaphore", "Queue"]) {
      log(name, Object.getOwnPropertyNames(new (classes[name] as AnyClass)()).join());
    }
  });
  expect(lines).toEqual(["Lock ", "Event ", "Condition ", "Semaphore ", "Queue maxsize"]);
});
