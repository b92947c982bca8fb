import asyncio from "asyncio";

const barrier = new asyncio.Barrier(3);
async function guest(name: string, pause: number) {
  for (let round = 0; round < 2; round += 1) {
    await asyncio.sleep(pause);
    console.log(name, "comes", barrier.nWaiting);
    const place = await barrier.wait();
    console.log(name, "goes on", round, place, asyncio.getRunningLoop().time());
  }
}
async function main() {
  await asyncio.gather(guest("a", 1), guest("b", 2), guest("c", 3));
  await asyncio.gather(...["d", "e", "f", "g", "h", "i"].map((name) => guest(name, 1)));
  console.log(barrier.parties, barrier.nWaiting, barrier.broken);
  for (const wrong of [0, -1]) {
    try {
      new asyncio.Barrier(wrong);
    } catch (error) {
      console.log((error as Error).name, (error as Error).message);
    }
  }
}

asyncio.run(main());
