import asyncio from "asyncio";

async function job(name: string, seconds: number, fails = false) {
  await asyncio.sleep(seconds);
  if (fails) throw new Error(`${name} failed`);
  return name;
}
async function main() {
  const loop = asyncio.getRunningLoop();
  const task = asyncio.createTask(job("task", 2));
  for await (const done of asyncio.asCompleted([
    asyncio.createTask(job("c", 3)),
    task,
    asyncio.createTask(job("a", 1, true)),
  ])) {
    const error = done.exception();
    console.log(error ? error.message : done.result(), done === task, loop.time());
  }
  try {
    for await (const done of asyncio.asCompleted(
      [asyncio.createTask(job("quick", 1)), asyncio.createTask(job("slow", 5)), asyncio.createTask(job("slower", 6))],
      { timeout: 2 },
    )) {
      console.log(done.result());
    }
  } catch (error) {
    console.log((error as Error).name, loop.time());
  }
  const finished = [asyncio.createTask(job("f", 0))];
  await asyncio.wait(finished);
  for await (const done of asyncio.asCompleted(finished)) console.log(done.result());
  for await (const done of asyncio.asCompleted([])) console.log("never", done);
  try {
    asyncio.asCompleted(task as never);
  } catch (error) {
    console.log((error as Error).message);
  }
}

asyncio.run(main());
