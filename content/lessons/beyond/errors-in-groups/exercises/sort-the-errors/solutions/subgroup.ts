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
    await asyncio.taskGroup(async (group) => {
      for (const [kind, seconds] of jobs) group.createTask(job(kind, seconds));
    });
  } catch (error) {
    if (!(error instanceof asyncio.ExceptionGroup)) throw error;
    const rest = error.subgroup(
      (each: Error) => !(each instanceof OSError) && !(each instanceof asyncio.ExceptionGroup),
    );
    if (rest !== null) throw rest;
    return error.exceptions.length;
  }
  return 0;
}
