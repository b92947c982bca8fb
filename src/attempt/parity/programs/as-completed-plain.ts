import asyncio from "asyncio";

async function job(name: string, seconds: number, fails = false) {
  await asyncio.sleep(seconds);
  if (fails) throw new Error(`${name} failed`);
  return name;
}
async function main() {
  const loop = asyncio.getRunningLoop();
  for (const next of asyncio.asCompleted([
    asyncio.createTask(job("z", 2)),
    asyncio.createTask(job("y", 1)),
    asyncio.createTask(job("x", 1)),
  ])) {
    console.log(await next, loop.time());
  }
  const results: string[] = [];
  for (const next of asyncio.asCompleted(
    [asyncio.createTask(job("in time", 1)), asyncio.createTask(job("late", 3)), asyncio.createTask(job("later", 4))],
    { timeout: 2 },
  )) {
    try {
      results.push(await next);
    } catch (error) {
      results.push((error as Error).name);
    }
  }
  console.log(results.join(), loop.time());
}

asyncio.run(main());
