import asyncio from "asyncio";

import { RuntimeError } from "builtins";
async function once() {
  await asyncio.sleep(1);
  return "value";
}
async function attempt(what: string, awaitable: Promise<unknown>) {
  try {
    console.log(what, await awaitable);
  } catch (error) {
    console.log(what, error instanceof RuntimeError, (error as Error).message);
  }
}
async function main() {
  const coroutine = once();
  await attempt("first", coroutine);
  await attempt("second", coroutine);
  const shared = once();
  await asyncio.gather(attempt("one", shared), attempt("other", shared));
  const nap = asyncio.sleep(1, "nap");
  await attempt("nap", nap);
  await attempt("nap again", nap);
  const task = asyncio.createTask(coroutine);
  try {
    await task;
  } catch (error) {
    console.log("task", (error as Error).message);
  }
}
asyncio.run(main());
