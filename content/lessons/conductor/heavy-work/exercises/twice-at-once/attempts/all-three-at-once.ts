// Fails: alone
// Says: The result is `{ alone: 2.25, together: 2.75, kind: "I/O-bound" }`; it should be 2 s alone.

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
  const start = time.perfCounter();
  await block();
  return time.perfCounter() - start;
}

export async function measure(work: () => Promise<void>): Promise<Measured> {
  const [alone, together] = await asyncio.gather(
    timed(work),
    timed(() => asyncio.gather(work(), work())),
  );
  return { alone, together, kind: together - alone < alone / 2 ? "I/O-bound" : "CPU-bound" };
}
