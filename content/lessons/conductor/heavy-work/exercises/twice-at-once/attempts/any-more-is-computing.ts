// Fails: kind
// Says: The result is `{ alone: 2, together: 2.75, kind: "CPU-bound" }`; it should be of the kind “I/O-bound”.

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
  await asyncio.gather(work(), work());
  const end = time.perfCounter();
  const [alone, together] = [middle - start, end - middle];
  return { alone, together, kind: together > alone ? "CPU-bound" : "I/O-bound" };
}
