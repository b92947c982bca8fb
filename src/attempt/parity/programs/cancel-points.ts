import asyncio from "asyncio";

async function work(log: string) {
  try {
    console.log(log, "begins");
    await asyncio.sleep(1);
    console.log(log, "slept");
    await asyncio.sleep(0);
    console.log(log, "turned");
    return log;
  } catch (error) {
    console.log(log, "caught", String(error));
    throw error;
  } finally {
    console.log(log, "finally");
  }
}
async function report(task: asyncio.Task<string>) {
  try {
    console.log("result", await task);
  } catch (error) {
    console.log("ended with", String(error), task.cancelled() ? "cancelled" : "not cancelled");
  }
}
async function main() {
  const before = asyncio.createTask(work("before it began"));
  before.cancel();
  await report(before);
  const inSleep = asyncio.createTask(work("in sleep"));
  await asyncio.sleep(0.5);
  inSleep.cancel("half way");
  await report(inSleep);
  const due = asyncio.createTask(work("when due"));
  await asyncio.sleep(1);
  due.cancel("too late?");
  await report(due);
  const inTurn = asyncio.createTask(work("in its turn"));
  await asyncio.sleep(0);
  await asyncio.sleep(1);
  console.log("cancel", inTurn.cancel());
  await report(inTurn);
  const done = asyncio.createTask(work("done"));
  await report(done);
  console.log("cancel", done.cancel());
}

asyncio.run(main());
