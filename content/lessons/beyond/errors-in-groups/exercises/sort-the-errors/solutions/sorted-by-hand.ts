import asyncio from "asyncio";
import { OSError, ValueError } from "builtins";

export async function job(kind: string, seconds: number) {
  await asyncio.sleep(seconds);
  if (kind === "disk") throw new OSError("the disk is full");
  if (kind === "form") throw new ValueError("the age is negative");
  return kind;
}

export async function runJobs(jobs: [kind: string, seconds: number][]) {
  let errors: readonly Error[] = [];
  try {
    await asyncio.taskGroup(async (group) => {
      jobs.forEach(([kind, seconds]) => group.createTask(job(kind, seconds)));
    });
  } catch (error) {
    if (!(error instanceof asyncio.ExceptionGroup)) throw error;
    errors = error.exceptions;
  }
  const others = errors.filter((error) => !(error instanceof OSError));
  if (others.length > 0) throw new asyncio.ExceptionGroup("jobs have failed", others);
  return errors.length;
}
