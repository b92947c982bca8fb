// Fails: counted
// Says: The result is `{ thrown: "no ExceptionGroup" }`;

import asyncio from "asyncio";
import { OSError, ValueError } from "builtins";

export async function job(kind: string, seconds: number) {
  await asyncio.sleep(seconds);
  if (kind === "disk") throw new OSError("the disk is full");
  if (kind === "form") throw new ValueError("the age is negative");
  return kind;
}

export async function runJobs(jobs: [kind: string, seconds: number][]) {
  try {
    await asyncio.gather(...jobs.map(([kind, seconds]) => job(kind, seconds)));
    return 0;
  } catch (error) {
    if (!(error instanceof asyncio.ExceptionGroup)) throw error;
    const [disks, rest] = error.split(OSError);
    if (rest) throw rest;
    return disks?.exceptions.length ?? 0;
  }
}

console.log(
  asyncio.run(
    runJobs([
      ["disk", 1],
      ["disk", 1],
      ["backup", 5],
    ]),
  ),
);
