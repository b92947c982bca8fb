import asyncio from "asyncio";
import { ThreadPoolExecutor } from "concurrent.futures";
import time from "time";

async function main() {
  using pool = new ThreadPoolExecutor({ maxWorkers: 8 });
  const loop = asyncio.getRunningLoop();
  const serve = () => loop.runInExecutor(pool, time.sleep, 1);
  const served = await asyncio.gather(...Array.from({ length: 100 }, serve));
  console.log(`${served.length} players are served.`);
}

asyncio.run(main());
