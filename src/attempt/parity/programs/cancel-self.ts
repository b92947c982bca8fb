import asyncio from "asyncio";

async function main() {
  const task = asyncio.currentTask()!;
  task.cancel("me");
  console.log("still running", task.cancelling());
  try {
    await asyncio.sleep(1);
  } catch (error) {
    console.log(String(error), task.cancelling());
  }
  console.log("uncancel", task.uncancel());
  await asyncio.sleep(1);
  task.cancel("again");
  return "returned, but cancelled";
}
try {
  console.log(asyncio.run(main()));
} catch (error) {
  console.log("run threw", String(error));
}
