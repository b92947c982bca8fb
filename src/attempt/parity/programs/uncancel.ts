import asyncio from "asyncio";

async function worker(task: () => asyncio.Task<void>) {
  for (let round = 0; round < 3; round += 1) {
    try {
      await asyncio.sleep(1);
      console.log("round", round);
    } catch {
      console.log("cancelled in", round, task().cancelling(), task().uncancel());
    }
  }
}
async function main() {
  const task: asyncio.Task<void> = asyncio.createTask(worker(() => task));
  await asyncio.sleep(0.5);
  task.cancel();
  await asyncio.sleep(0.1);
  task.cancel();
  console.log("uncancelled from outside", task.uncancel());
  await task;
  console.log(task.cancelled(), task.cancelling());
  const fresh: asyncio.Task<void> = asyncio.createTask(worker(() => fresh));
  fresh.cancel();
  console.log("taken back before it began", fresh.uncancel());
  await fresh;
  console.log(fresh.cancelled());
}

asyncio.run(main());
