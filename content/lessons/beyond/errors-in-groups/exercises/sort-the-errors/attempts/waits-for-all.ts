// Fails: cancelled
// Says: The run took 5.000 s, which is more than 1.000 s.

import asyncio from "asyncio";
import { OSError, ValueError } from "builtins";

export async function job(kind: string, seconds: number) {
  await asyncio.sleep(seconds);
  if (kind === "disk") throw new OSError("the disk is full");
  if (kind === "form") throw new ValueError("the age is negative");
  return kind;
}

export async function runJobs(jobs: [kind: string, seconds: number][]) {
  const results = await asyncio.gather(...jobs.map(([kind, seconds]) => job(kind, seconds)), {
    returnExceptions: true,
  });
  const errors = results.filter((result) => result instanceof Error);
  const others = errors.filter((error) => !(error instanceof OSError));
  if (others.length > 0) throw new asyncio.ExceptionGroup("jobs have failed", others);
  return errors.length;
}
