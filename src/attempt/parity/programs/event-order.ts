import asyncio from "asyncio";

const event = new asyncio.Event();
async function waiter(name: string) {
  console.log(name, "waits", event.isSet());
  await event.wait();
  console.log(name, "goes on", event.isSet());
}
async function main() {
  const tasks = ["a", "b", "c"].map((name) => asyncio.createTask(waiter(name)));
  await asyncio.sleep(1);
  tasks[1]!.cancel();
  event.set();
  event.clear();
  console.log("set and cleared");
  await asyncio.wait(tasks);
  const late = asyncio.createTask(waiter("late"));
  await asyncio.sleep(1);
  console.log(late.done());
  event.set();
  event.set();
  await late;
  await waiter("inline");
  console.log(String(await event.wait()));
  event.clear();
  try {
    await asyncio.waitFor(event.wait(), 1);
  } catch (error) {
    console.log((error as Error).name);
  }
  await event.wait();
}

asyncio.run(main());
