// The cheat sheet's second page, as a program that is type-checked like every other. What stands below a line "// py: …" is
// the same in TypeScript; "// ## …" begins a group.

import aiohttp from "aiohttp";
import asyncio from "asyncio";
import { ProcessPoolExecutor } from "concurrent.futures";
import time from "time";

declare const work: (n: number) => Promise<number>;
declare const heavy: (n: number) => number;
declare const url: string;

// ## Begin and wait
// py: async def main(): ...
async function main() {}

// py: asyncio.run(main())
asyncio.run(main());

async function waiting() {
  // py: await asyncio.sleep(1)
  await asyncio.sleep(1);

  // py: result = await work(1)
  const result = await work(1);

  // py: start = time.perf_counter()
  const start = time.perfCounter();

  return [result, start];
}

async function tasks() {
  // ## Many at once
  // py: a, b = await asyncio.gather(work(1), work(2))
  const [a, b] = await asyncio.gather(work(1), work(2));

  // py: task = asyncio.create_task(work(1))
  const task = asyncio.createTask(work(1));

  // py: results = await asyncio.gather(*coros)
  const results = await asyncio.gather(...[work(1), work(2)]);

  // py: await asyncio.gather(task, return_exceptions=True)
  await asyncio.gather(task, { returnExceptions: true });

  // py: async for done in asyncio.as_completed(tasks): ...
  for await (const done of asyncio.asCompleted([task])) done.result();

  // py: done, rest = await asyncio.wait(tasks, timeout=1)
  const { done, pending } = await asyncio.wait([task], { timeout: 1 });

  return [a, b, results, done, pending];
}

async function groups() {
  // ## Groups, time limits, cancellation
  // py: async with asyncio.TaskGroup() as group:\n    group.create_task(work(1))
  await asyncio.taskGroup(async (group) => {
    group.createTask(work(1));
  });

  // py: await asyncio.wait_for(work(1), 2)
  await asyncio.waitFor(work(1), 2);

  // py: async with asyncio.timeout(2):\n    await work(1)
  await asyncio.timeout(2, async () => {
    await work(1);
  });

  // py: await asyncio.shield(work(1))
  await asyncio.shield(work(1));

  // py: task.cancel()
  asyncio.currentTask()?.cancel();

  // py: try:\n    await work(1)\nexcept asyncio.TimeoutError:\n    print("too late")\nfinally:\n    print("tidy up")
  try {
    await work(1);
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("too late");
  } finally {
    console.log("tidy up");
  }
}

async function limits() {
  // ## Limits and signals
  // py: tickets = asyncio.Semaphore(5)
  const tickets = new asyncio.Semaphore(5);

  // py: async with tickets: ...
  using ticket = await tickets.acquire();

  // py: async with asyncio.Lock(): ...
  using guard = await new asyncio.Lock().acquire();

  const event = new asyncio.Event();
  // py: event.set(); await event.wait()
  event.set();
  await event.wait();

  // py: queue = asyncio.Queue(maxsize=10)
  const queue = new asyncio.Queue<number>(10);

  // py: await queue.put(1); item = await queue.get()
  await queue.put(1);
  const item = await queue.get();

  // py: queue.task_done(); await queue.join()
  queue.taskDone();
  await queue.join();

  return [ticket, guard, item];
}

async function outside() {
  // ## What would block
  // py: await asyncio.to_thread(heavy, 1)
  await asyncio.toThread(heavy, 1);

  // py: with ProcessPoolExecutor() as pool:\n    loop = asyncio.get_running_loop()\n    await loop.run_in_executor(pool, heavy, 1)
  using pool = new ProcessPoolExecutor();
  const loop = asyncio.getRunningLoop();
  await loop.runInExecutor(pool, heavy, 1);
}

async function web() {
  // ## The web
  // py: async with aiohttp.ClientSession() as session: ...
  await using session = new aiohttp.ClientSession();

  // py: async with session.get(url) as response:\n    text = await response.text()
  await using response = await session.get(url);
  const text = await response.text();

  // py: response.raise_for_status()
  response.raiseForStatus();

  // py: async for chunk in response.content.iter_chunked(1024): ...
  for await (const chunk of response.content.iterChunked(1024)) console.log(chunk.length);

  return text;
}

export { groups, limits, outside, tasks, waiting, web };
