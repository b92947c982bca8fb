import asyncio from "asyncio";

const barrier = new asyncio.Barrier(3);
async function guest(name: string) {
  try {
    console.log(name, "waits");
    console.log(name, await barrier.wait());
  } catch (error) {
    console.log(name, (error as Error).name, (error as Error).message, barrier.nWaiting);
    if (error instanceof asyncio.CancelledError) throw error;
  }
}
async function main() {
  const first = [asyncio.createTask(guest("a")), asyncio.createTask(guest("b"))];
  await asyncio.sleep(1);
  await barrier.reset();
  console.log("reset", barrier.nWaiting, barrier.broken);
  await asyncio.wait(first);
  const second = [asyncio.createTask(guest("c")), asyncio.createTask(guest("d"))];
  await asyncio.sleep(1);
  second[0]!.cancel();
  await asyncio.sleep(1);
  console.log(barrier.nWaiting);
  second.push(asyncio.createTask(guest("e")), asyncio.createTask(guest("f")));
  await asyncio.wait(second);
  const third = [asyncio.createTask(guest("g"))];
  await asyncio.sleep(0);
  await barrier.abort();
  third.push(asyncio.createTask(guest("h")));
  await asyncio.wait(third);
  console.log(barrier.broken, barrier.nWaiting);
  await barrier.reset();
  console.log(barrier.broken);
  await asyncio.gather(guest("i"), guest("j"), guest("k"));
}

asyncio.run(main());
