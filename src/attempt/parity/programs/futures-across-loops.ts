import asyncio from "asyncio";

let future: asyncio.Future<string> | undefined;
const lock = new asyncio.Lock();
const event = new asyncio.Event();
async function first() {
  future = asyncio.getRunningLoop().createFuture<string>();
  const waiting = asyncio.createTask(event.wait());
  await lock.acquire();
  const other = asyncio.createTask(lock.acquire());
  await asyncio.sleep(0);
  other.cancel();
  waiting.cancel();
  lock.release();
}
async function second() {
  try {
    await future;
  } catch (error) {
    console.log((error as Error).message.endsWith("attached to a different loop"));
  }
  await lock.acquire();
  console.log("not waiting is no problem");
  for (const wait of [() => lock.acquire(), () => event.wait()]) {
    try {
      await wait();
    } catch (error) {
      console.log((error as Error).name, (error as Error).message.endsWith("is bound to a different event loop"));
    }
  }
  future!.setResult("done anyway");
  console.log(await future);
}
asyncio.run(first());
asyncio.run(second());
