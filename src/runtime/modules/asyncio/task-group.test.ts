// What the parity programs cannot see: which line a group's wait and its error belong to.

import { expect, it } from "vitest";
import { lineOf } from "#recording";
import { runSteps } from "../../testing/run-steps.ts";

it("waits for its tasks, and fails, on the line that awaits the group", () => {
  const { outcome, spans } = runSteps(({ asyncio, async, at }) => {
    const fails = async("fails", function* () {
      yield at(8, asyncio.sleep(1));
      throw new TypeError("too salty");
    });
    const main = async("main", function* () {
      const block = async("block", function* (group: { createTask(coroutine: unknown): void }) {
        group.createTask(fails());
        yield at(5, asyncio.sleep(0));
      });
      yield at(3, asyncio.taskGroup(block));
    });
    asyncio.run(main());
  });
  const rows = Array.from({ length: spans.length }, (_, row) => row);
  const waits = rows.filter((row) => spans.task[row] === 1 && spans.end[row] === 1 && spans.start[row] === 0);
  expect(waits.map((row) => lineOf(spans.at[row] ?? 0))).toEqual([3]);
  expect(
    outcome.kind === "failed" && outcome.error.frames.map(({ functionName, at }) => [functionName, lineOf(at)]),
  ).toEqual([["main", 3]]);
});
