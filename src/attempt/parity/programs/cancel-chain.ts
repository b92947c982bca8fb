import asyncio from "asyncio";

async function inner() {
  try {
    await asyncio.sleep(10);
  } finally {
    console.log("inner cleans up");
    await asyncio.sleep(1);
    console.log("inner is clean");
  }
}
async function middle() {
  try {
    await inner();
  } catch (error) {
    console.log("middle", String(error));
    throw error;
  }
}
async function main() {
  const loop = asyncio.getRunningLoop();
  const a = asyncio.createTask(middle(), { name: "a" });
  const b = asyncio.createTask(
    (async () => {
      try {
        await a;
      } finally {
        console.log("b ends at", loop.time());
      }
    })(),
  );
  await asyncio.sleep(1);
  console.log("cancel b", b.cancel("down the chain"));
  await asyncio.sleep(0);
  console.log(a.cancelling(), b.cancelling());
  const results = await asyncio.gather(a, b, { returnExceptions: true });
  console.log(results.map(String).join(", "), loop.time());
}

asyncio.run(main());
