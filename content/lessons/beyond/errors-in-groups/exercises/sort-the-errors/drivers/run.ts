import asyncio from "asyncio";
import { runJobs } from "../starter.ts";

export default async function (jobs: [kind: string, seconds: number][]) {
  try {
    return { count: await runJobs(jobs) };
  } catch (error) {
    const isGroup = error instanceof asyncio.ExceptionGroup;
    return { thrown: isGroup ? error.exceptions.map((each) => each.constructor.name) : "no ExceptionGroup" };
  }
}
