import asyncio from "asyncio";

import time from "time";
async function tick(name: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(name, asyncio.getRunningLoop().time());
}
async function main() {
  const tasks = [2, 1, 3].map((seconds) => asyncio.createTask(tick(`tick ${seconds}`, seconds)));
  await asyncio.sleep(0);
  const began = time.perfCounter();
  time.sleep(2.5);
  console.log("blocked", time.perfCounter() - began);
  asyncio.getRunningLoop().callLater(0, () => console.log("later 0"));
  asyncio.getRunningLoop().callSoon(() => console.log("soon"));
  await asyncio.wait(tasks);
  console.log(asyncio.getRunningLoop().time());
}

asyncio.run(main());
