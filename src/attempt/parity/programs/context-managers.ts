import asyncio from "asyncio";

class Resource {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
    console.log(name, "opens");
  }
  async [Symbol.asyncDispose]() {
    console.log(this.name, "closing");
    await asyncio.sleep(1);
    console.log(this.name, "closed", asyncio.getRunningLoop().time());
  }
}
async function use(fails: boolean) {
  await using a = new Resource("a");
  await using b = new Resource("b");
  await asyncio.sleep(1);
  if (fails) throw new Error("inside");
  return `${a.name}${b.name}`;
}
async function main() {
  console.log(await use(false));
  try {
    await use(true);
  } catch (error) {
    console.log((error as Error).message);
  }
  const task = asyncio.createTask(use(false));
  await asyncio.sleep(0.5);
  task.cancel();
  await asyncio.sleep(0.5);
  task.cancel();
  await asyncio.wait([task]);
  console.log(task.cancelled(), asyncio.getRunningLoop().time());
}

asyncio.run(main());
