import asyncio from "asyncio";

async function* count(name: string) {
  try {
    for (let i = 0; ; i += 1) {
      await asyncio.sleep(1);
      yield i;
    }
  } finally {
    console.log(name, "closing");
    await asyncio.sleep(1);
    console.log(name, "closed", asyncio.getRunningLoop().time());
  }
}
async function main() {
  for await (const i of count("break")) {
    console.log(i);
    if (i === 1) break;
  }
  try {
    for await (const i of count("throw")) {
      if (i === 1) throw new Error("out of the loop");
    }
  } catch (error) {
    console.log((error as Error).message);
  }
  const task = asyncio.createTask(
    (async () => {
      for await (const i of count("cancel")) console.log("task", i);
    })(),
  );
  await asyncio.sleep(2.5);
  task.cancel();
  await asyncio.wait([task]);
  console.log(task.cancelled());
  const generator = count("by hand");
  console.log((await generator.next()).value);
  await generator.return(undefined);
  console.log((await generator.next()).done);
  console.log((await generator.next()).done);
}

asyncio.run(main());
