import asyncio from "asyncio";

async function leaf(name: string) {
  console.log("leaf", name);
  return name;
}
async function deep(n: number): Promise<string> {
  return n === 0 ? await leaf("bottom") : await deep(n - 1);
}
async function other() {
  console.log("other runs");
}
async function main() {
  asyncio.createTask(other());
  console.log(await deep(50));
  console.log("no turn yet");
  const done = asyncio.createTask(leaf("task"));
  await done;
  console.log("first await of a task gives way");
  asyncio.createTask(other());
  await done;
  console.log("second does not");
  await asyncio.sleep(0);
  const settled = asyncio.getRunningLoop().createFuture<string>();
  settled.setResult("settled");
  asyncio.createTask(other());
  console.log(await settled, await leaf("inline"));
  await asyncio.sleep(0);
}

asyncio.run(main());
