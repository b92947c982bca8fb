import asyncio from "asyncio";
import { ProcessPoolExecutor } from "concurrent.futures";
import time from "time";

export async function ask(machine: number) {
  await asyncio.sleep(1);
  return 40 + ((machine * 17) % 43);
}

export async function watch(machines: number[]) {
  const loop = asyncio.getRunningLoop();
  using pool = new ProcessPoolExecutor({ maxWorkers: 40 });
  const hot: number[] = [];
  for (const machine of machines) {
    await loop.runInExecutor(pool, time.sleep, 1);
    if ((await ask(machine)) > 70) hot.push(machine);
  }
  return hot;
}

console.log(asyncio.run(watch([2, 7, 23])));
