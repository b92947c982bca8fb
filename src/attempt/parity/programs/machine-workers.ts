import asyncio from "asyncio";
import { ProcessPoolExecutor, ThreadPoolExecutor } from "concurrent.futures";
import cpu from "cpu";
import multiprocessing from "multiprocessing";
import requests from "requests";
import threading from "threading";
import time from "time";

function now() {
  return time.perfCounter().toFixed(4);
}

function work(n: number) {
  console.log("begin", n);
  cpu.burn(1);
  console.log("burnt", n);
  time.sleep(0.5);
  console.log("end", n);
  return n * 2;
}

const threads = [1, 2, 3].map((n) => new threading.Thread({ target: work, args: [n] }));
for (const thread of threads) thread.start();
for (const thread of threads) thread.join();
console.log("threads", now());

const processes = [1, 2, 3, 4, 5, 6].map((n) => new multiprocessing.Process({ target: work, args: [n] }));
for (const process of processes) process.start();
cpu.burn(0.3);
console.log("burnt beside them", now());
processes[0]?.join(0.5);
console.log("waited for the first", processes[0]?.isAlive(), now());
for (const process of processes) process.join();
console.log("processes", now());

{
  using pool = new ThreadPoolExecutor({ maxWorkers: 2 });
  const futures = [1, 2, 3].map((n) => pool.submit(work, n));
  console.log("pool", futures.map((future) => future.result()).join(" "), now());
}

async function tick(loop: asyncio.AbstractEventLoop) {
  for (let i = 0; i < 5; i++) {
    console.log("tick", loop.time().toFixed(4));
    await asyncio.sleep(0.3);
  }
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const pool = new ProcessPoolExecutor({ maxWorkers: 2 });
  const ticking = asyncio.createTask(tick(loop));
  const [page, ...results] = await asyncio.gather(
    asyncio.toThread(requests.get, "https://pages.example/1"),
    asyncio.toThread(work, 7),
    loop.runInExecutor(pool, work, 8),
    loop.runInExecutor(pool, work, 9),
    loop.runInExecutor(pool, work, 10),
  );
  console.log((page as requests.Response).statusCode, results.join(" "), loop.time().toFixed(4));
  await ticking;
  pool.shutdown();
  console.log("over", now());
}

asyncio.run(main());
const more: threading.Thread[] = [];
try {
  for (;;) {
    const thread = new threading.Thread({ target: time.sleep, args: [10] });
    thread.start();
    more.push(thread);
  }
} catch (error) {
  console.log(more.length, (error as Error).message);
}
