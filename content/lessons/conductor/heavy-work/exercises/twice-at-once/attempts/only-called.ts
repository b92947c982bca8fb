// Fails: alone
// Says: The result is `{ alone: 0, together: 2, kind: "CPU-bound" }`; it should be 2 s alone.

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
  const once = work();
  const alone = time.perfCounter() - start;
  await once;
  const again = time.perfCounter();
  await asyncio.gather(work(), work());
  const together = time.perfCounter() - again;
  return { alone, together, kind: together - alone < alone / 2 ? "I/O-bound" : "CPU-bound" };
}
