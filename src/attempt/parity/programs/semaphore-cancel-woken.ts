import asyncio from "asyncio";

async function run(semaphore: asyncio.Semaphore, script: (tasks: asyncio.Task<void>[]) => void) {
  async function worker(name: string) {
    await semaphore.acquire();
    console.log(name, "in");
    await asyncio.sleep(1);
    semaphore.release();
  }
  await semaphore.acquire();
  const tasks = ["a", "b", "c"].map((name) => asyncio.createTask(worker(name)));
  await asyncio.sleep(0);
  script(tasks);
  tasks.push(asyncio.createTask(worker("late")));
  await asyncio.wait(tasks);
  console.log(tasks.map((task) => (task.cancelled() ? "cancelled" : "done")).join(), semaphore.locked());
}
async function main() {
  await run(new asyncio.Semaphore(1), (tasks) => {
    const [a] = tasks;
    a!.cancel();
  });
}
async function woken() {
  const semaphore = new asyncio.Semaphore(1);
  await run(semaphore, (tasks) => {
    semaphore.release();
    tasks[0]!.cancel();
    semaphore.release();
  });
}
async function early() {
  const semaphore = new asyncio.Semaphore(1);
  await run(semaphore, (tasks) => {
    tasks[0]!.cancel();
    semaphore.release();
    semaphore.release();
    semaphore.release();
    console.log(semaphore.locked());
  });
}
asyncio.run(woken());
asyncio.run(early());
asyncio.run(main());
