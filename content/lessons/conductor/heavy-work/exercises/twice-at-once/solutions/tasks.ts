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
  const times = [time.monotonic()];
  await work();
  times.push(time.monotonic());
  const first = asyncio.createTask(work());
  await work();
  await first;
  times.push(time.monotonic());
  const alone = times[1]! - times[0]!;
  const together = times[2]! - times[1]!;
  const kind = (together - alone) / alone >= 0.5 ? "CPU-bound" : "I/O-bound";
  return { alone, together, kind };
}
