import asyncio from "asyncio";

const lock = new asyncio.Lock();
async function worker(name: string, hold: number) {
  console.log(name, "wants");
  await lock.acquire();
  console.log(name, "has", asyncio.getRunningLoop().time());
  try {
    await asyncio.sleep(hold);
  } finally {
    lock.release();
    console.log(name, "released");
  }
}
async function barger() {
  await asyncio.sleep(1);
  console.log("barger wants", lock.locked());
  await lock.acquire();
  console.log("barger has", asyncio.getRunningLoop().time());
  lock.release();
}
async function main() {
  await asyncio.gather(barger(), worker("a", 1), worker("b", 0), worker("c", 1));
  console.log(lock.locked());
  const tasks = ["d", "e", "f"].map((name) => asyncio.createTask(worker(name, 1)));
  await asyncio.sleep(0.5);
  tasks[1]!.cancel();
  await asyncio.wait(tasks);
  console.log(tasks.map((task) => task.cancelled()).join());
}

asyncio.run(main());
