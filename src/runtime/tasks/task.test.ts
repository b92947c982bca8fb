// Expected lines: CPython 3.13 on the twins of these programs.

import { describe, expect, it } from "vitest";
import type { AsyncioNames, TaskLike } from "../testing/asyncio-names.ts";
import { printed, runSteps } from "../testing/run-steps.ts";
import type { World } from "../testing/run-steps.ts";

function linesOf(program: (asyncio: AsyncioNames, world: World) => void): string[] {
  return printed(runSteps((world) => program(world.asyncio, world)));
}

describe("a task", () => {
  it("gives the message of a cancellation to the first who awaits it, and only to that one", () => {
    const lines = linesOf((asyncio, { async, log }) => {
      const main = async("main", function* () {
        const task = asyncio.createTask(asyncio.sleep(1));
        yield asyncio.sleep(0);
        task.cancel("stop");
        for (let round = 0; round < 2; round += 1) {
          try {
            yield task;
          } catch (error) {
            log(String(error));
          }
        }
      });
      asyncio.run(main());
    });
    expect(lines).toEqual(["CancelledError: stop", "CancelledError"]);
  });

  it("that awaits itself fails when its turn comes again", () => {
    const lines = linesOf((asyncio, { async, log }) => {
      const other = async("other", function* () {
        log("other");
        yield asyncio.sleep(0);
      });
      const main = async("main", function* () {
        asyncio.createTask(other());
        try {
          yield asyncio.currentTask();
        } catch (error) {
          log((error as Error).message.slice(0, 28));
        }
      });
      asyncio.run(main());
    });
    expect(lines).toEqual(["other", "Task cannot await on itself:"]);
  });

  it("cannot wait for a future of another loop", () => {
    const lines = linesOf((asyncio, { async, log }) => {
      let left: TaskLike | null = null;
      const first = async("first", function* () {
        left = asyncio.currentTask();
        yield asyncio.sleep(0);
        throw new Error("over");
      });
      const second = async("second", function* () {
        log(left?.exception().message);
        yield asyncio.sleep(Number.NaN);
      });
      for (const main of [first, second]) {
        try {
          asyncio.run(main());
        } catch (error) {
          log(String(error));
        }
      }
    });
    expect(lines).toEqual(["Error: over", "over", "ValueError: Invalid delay: NaN (not a number)"]);
  });
});
