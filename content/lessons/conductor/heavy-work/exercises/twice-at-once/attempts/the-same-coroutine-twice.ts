// Fails: together
// Says: The result is `{ alone: 1, together: 1, kind: "I/O-bound" }`; it should be 2 s together.

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
  const middle = time.perfCounter();
  const both = work();
  await asyncio.gather(both, both);
  const end = time.perfCounter();
  const [alone, together] = [middle - start, end - middle];
  return { alone, together, kind: together - alone < alone / 2 ? "I/O-bound" : "CPU-bound" };
}
