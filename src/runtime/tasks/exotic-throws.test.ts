import { expect, it } from "vitest";
import { printed, runSteps } from "../testing/run-steps.ts";

/** Throws whenever anybody wants to know anything about it. */
function unaskable(): Error {
  const refuse = (): never => {
    throw new Error("a trap");
  };
  return new Proxy(new Error(), { get: refuse, has: refuse, getPrototypeOf: refuse, ownKeys: refuse });
}

it("lets programs throw what cannot even be asked what it is", () => {
  const recording = runSteps(({ async, import: load, log }) => {
    const { run, createTask, sleep } = load("asyncio") as Record<string, (...given: unknown[]) => unknown>;
    const bad = async("bad", function* () {
      yield sleep?.(1);
      throw unaskable();
    });
    const main = async("main", function* () {
      try {
        yield bad();
      } catch {
        log("caught");
      }
      createTask?.(bad());
      yield sleep?.(2);
      log("still here");
    });
    run?.(main());
  });
  expect(recording.outcome).toEqual({ kind: "finished" });
  expect(printed(recording)).toEqual(["caught", "still here"]);
});
