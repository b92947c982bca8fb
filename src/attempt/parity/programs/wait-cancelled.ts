import asyncio from "asyncio";

async function job(name: string) {
  try {
    await asyncio.sleep(2);
    console.log(name, "done");
  } catch (error) {
    console.log(name, String(error));
    throw error;
  }
}
async function main() {
  const inner = asyncio.createTask(job("inner"));
  const outer = asyncio.createTask(asyncio.wait([inner]));
  await asyncio.sleep(1);
  outer.cancel();
  try {
    await outer;
  } catch (error) {
    console.log("outer", String(error), inner.done());
  }
  await inner;
  console.log(asyncio.getRunningLoop().time());
}

asyncio.run(main());
