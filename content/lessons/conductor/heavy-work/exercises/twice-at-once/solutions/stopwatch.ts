import asyncio from "asyncio";
import cpu from "cpu";
import time from "time";

/** How long a piece of work takes alone, how long two of it take together, and what that says of it, in seconds. */
export interface Measured {
  alone: number;
  together: number;
  kind: "I/O-bound" | "CPU-bound";
}

async function timed(block: () => PromiseLike<unknown>) {
  const loop = asyncio.getRunningLoop();
  const start = loop.time();
  await block();
  return loop.time() - start;
}

export async function measure(work: () => Promise<void>): Promise<Measured> {
  const together = await timed(() =>
    asyncio.taskGroup(async (group) => {
      group.createTask(work());
      group.createTask(work());
    }),
  );
  const alone = await timed(work);
  return { alone, together, kind: together < 1.5 * alone ? "I/O-bound" : "CPU-bound" };
}
