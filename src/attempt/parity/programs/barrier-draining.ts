import asyncio from "asyncio";

const barrier = new asyncio.Barrier(2);
async function guest(name: string) {
  const place = await barrier.wait();
  console.log(name, place, barrier.nWaiting);
}
async function main() {
  const a = asyncio.createTask(guest("a"));
  await asyncio.sleep(0);
  const b = asyncio.createTask(guest("b"));
  await asyncio.sleep(0);
  console.log("b has come", barrier.nWaiting);
  const c = asyncio.createTask(guest("c"));
  a.cancel();
  await asyncio.sleep(0);
  await asyncio.sleep(0);
  console.log(a.done(), b.done(), barrier.nWaiting);
  const d = asyncio.createTask(guest("d"));
  await asyncio.wait([a, b, c, d]);
  console.log(a.cancelled(), barrier.nWaiting);
}

asyncio.run(main());
