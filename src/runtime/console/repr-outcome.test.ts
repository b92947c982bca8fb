// Expected: what CPython 3.13 shows of the same futures, less the places of coroutines.

import { expect, it } from "vitest";
import { Future } from "../tasks/future.ts";
import { printed, runSteps } from "../testing/run-steps.ts";

it("shows futures and tasks with how they have ended", () => {
  const recording = runSteps(({ asyncio, async, log }) => {
    const fails = async("fails", function* () {
      yield asyncio.sleep(1);
      throw new RangeError("it's too hot");
    });
    const main = async("main", function* () {
      const [pending, done, itself, cancelled] = Array.from({ length: 4 }, () => {
        const future: unknown = asyncio.getRunningLoop().createFuture();
        if (!(future instanceof Future)) throw new Error("createFuture gives a future");
        return future;
      });
      done?.setResult("x");
      itself?.setResult(itself);
      cancelled?.cancel();
      const task = asyncio.createTask(fails(), { name: "oven" });
      log(pending, done, itself, cancelled, task);
      yield asyncio.sleep(2);
      log(task);
    });
    asyncio.run(main());
  });
  expect(printed(recording)).toEqual([
    "<Future pending> <Future finished result='x'> <Future finished result=<Future finished result=...>> " +
      "<Future cancelled> <Task pending name='oven' coro=<fails()>>",
    `<Task finished name='oven' coro=<fails() done> exception=RangeError("it's too hot")>`,
  ]);
});
