import { expect, it } from "vitest";
import { NOWHERE } from "#recording";
import runTests from "promises-aplus-tests";
import { createPromiseRealm } from "./promise.ts";

/** Every test of the suite waits for real time; together they take some seconds. */
const TIMEOUT_MS = 60_000;

it("passes Promises/A+ whole", { timeout: TIMEOUT_MS }, async () => {
  const realm = createPromiseRealm({
    enqueue: (job) => {
      queueMicrotask(job);
    },
    enqueueHandler: (_handler, _at, job) => {
      queueMicrotask(job);
    },
    place: () => NOWHERE,
    rejectedUnhandled: () => undefined,
    handledLate: () => undefined,
  });
  const PromiseOfOurs = realm.Promise as unknown as PromiseConstructor;
  const failures = await new Promise<Error | null>((resolve) => {
    runTests(
      {
        resolved: (value) => PromiseOfOurs.resolve(value),
        rejected: (reason) => {
          const { promise, reject } = PromiseOfOurs.withResolvers();
          reject(reason);
          return promise;
        },
        deferred: () => PromiseOfOurs.withResolvers(),
      },
      { reporter: "dot", timeout: TIMEOUT_MS },
      resolve,
    );
  });
  expect(failures).toBeNull();
});
