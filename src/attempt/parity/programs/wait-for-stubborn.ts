import asyncio from "asyncio";

async function stubborn(name: string) {
  try {
    await asyncio.sleep(5);
  } catch {
    console.log(name, "ignores it");
    await asyncio.sleep(1);
    return `${name} returned`;
  }
}
async function fails(name: string) {
  try {
    await asyncio.sleep(5);
  } finally {
    throw new Error(`${name} failed instead`);
  }
}
async function attempt(what: string, awaitable: Promise<unknown>) {
  try {
    console.log(what, String(await awaitable), asyncio.getRunningLoop().time());
  } catch (error) {
    console.log(what, String((error as Error).message), asyncio.getRunningLoop().time());
  }
}
async function main() {
  await attempt("coroutine", asyncio.waitFor(stubborn("a"), 1));
  await attempt("task", asyncio.waitFor(asyncio.createTask(stubborn("b")), 1));
  await attempt("fails", asyncio.waitFor(fails("c"), 1));
  const running = asyncio.createTask(stubborn("d"));
  await asyncio.sleep(0);
  await attempt("zero", asyncio.waitFor(running, 0));
  console.log(asyncio.currentTask()!.cancelling());
  const outer = asyncio.createTask(attempt("cancelled from outside", asyncio.waitFor(stubborn("e"), 10)));
  await asyncio.sleep(1);
  outer.cancel();
  await outer;
  console.log(outer.cancelling(), outer.cancelled());
}

asyncio.run(main());
