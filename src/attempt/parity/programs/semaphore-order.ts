import asyncio from "asyncio";

const semaphore = new asyncio.Semaphore(2);
async function worker(name: string, seconds: number) {
  using guard = await semaphore.acquire();
  console.log(name, "in", asyncio.getRunningLoop().time(), semaphore.locked());
  await asyncio.sleep(seconds);
  console.log(name, "out");
}
async function barger() {
  await asyncio.sleep(1);
  console.log("barger comes", semaphore.locked());
  using guard = await semaphore.acquire();
  console.log("barger in", asyncio.getRunningLoop().time());
}
async function main() {
  await asyncio.gather(barger(), worker("a", 1), worker("b", 2), worker("c", 1), worker("d", 0), worker("e", 1));
  const tasks = ["f", "g", "h", "i"].map((name) => asyncio.createTask(worker(name, 2)));
  await asyncio.sleep(1);
  tasks[2]!.cancel();
  semaphore.release();
  console.log("one more place", semaphore.locked());
  await asyncio.wait(tasks);
  console.log(semaphore.locked());
}

asyncio.run(main());
