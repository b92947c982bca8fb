import asyncio from "asyncio";

async function job(name: string, seconds: number) {
  console.log(name, "begins in", asyncio.currentTask()!.getName());
  try {
    await asyncio.sleep(seconds);
    return `${name} in time`;
  } catch (error) {
    console.log(name, String(error));
    throw error;
  }
}
async function attempt(what: string, awaitable: Promise<unknown>) {
  try {
    console.log(what, String(await awaitable));
  } catch (error) {
    console.log(what, String(error));
  }
}
async function main() {
  await attempt("in time", asyncio.waitFor(job("a", 1), 2));
  await attempt("too late", asyncio.waitFor(job("b", 2), 1));
  await attempt("no limit", asyncio.waitFor(job("c", 2), null));
  await attempt("zero", asyncio.waitFor(job("d", 0), 0));
  await attempt("negative", asyncio.waitFor(job("e", 0), -1));
  const done = asyncio.createTask(job("f", 0));
  await done;
  await attempt("zero, done", asyncio.waitFor(done, 0));
  await attempt("task", asyncio.waitFor(asyncio.createTask(job("g", 5)), 1));
  await attempt("equal", asyncio.waitFor(job("h", 1), 1));
  await attempt("equal task", asyncio.waitFor(asyncio.createTask(job("i", 1)), 1));
  const earlier = asyncio.createTask(job("j", 1));
  await asyncio.sleep(0);
  await attempt("equal, begun before", asyncio.waitFor(earlier, 1));
  console.log(asyncio.getRunningLoop().time());
}

asyncio.run(main());
