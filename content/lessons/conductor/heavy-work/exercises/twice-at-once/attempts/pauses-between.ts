// Fails: nothing-else
// Says: The run took 4.100 s, which is more than 4.000 s.

import asyncio from "asyncio";
import cpu from "cpu";
import time from "time";

/** How long a piece of work takes alone, how long two of it take together, and what that says of it, in seconds. */
export interface Measured {
  alone: number;
  together: number;
  kind: "I/O-bound" | "CPU-bound";
}

export async function measure(work: () => Promise<void>): Promise<Measured> {
  const start = time.perfCounter();
  await work();
  const alone = time.perfCounter() - start;
  await asyncio.sleep(0.1);
  const again = time.perfCounter();
  await asyncio.gather(work(), work());
  const together = time.perfCounter() - again;
  return { alone, together, kind: together - alone < alone / 2 ? "I/O-bound" : "CPU-bound" };
}
