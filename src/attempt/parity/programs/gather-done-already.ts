import asyncio from "asyncio";

async function value(x: number) {
  return x;
}
async function other() {
  console.log("other");
}
async function main() {
  const tasks = [asyncio.createTask(value(1)), asyncio.createTask(value(2))];
  await asyncio.sleep(0);
  asyncio.createTask(other());
  const outer = asyncio.gather(...tasks);
  console.log(outer.done());
  console.log((await outer).join());
  console.log("no turn");
  await asyncio.sleep(0);
  const twice = asyncio.createTask(value(3));
  console.log((await asyncio.gather(twice, twice, ...tasks, twice)).join());
  const failed = asyncio.createTask(
    (async () => {
      throw new Error("failed before");
    })(),
  );
  await asyncio.sleep(0);
  const gathered = asyncio.gather(failed, tasks[0]!);
  console.log(gathered.done());
  try {
    await gathered;
  } catch (error) {
    console.log((error as Error).message);
  }
  const nested = await asyncio.gather(asyncio.gather(value(5), value(6)), asyncio.gather(value(7)));
  console.log(nested.map((inner) => inner.join("+")).join(" "));
}

asyncio.run(main());
