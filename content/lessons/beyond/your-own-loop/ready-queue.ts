import asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();

  function first() {
    console.log("first begins");
    loop.callSoon(() => console.log("third"));
    console.log("first ends");
  }

  loop.callSoon(first);
  loop.callSoon(() => console.log("second"));
  console.log("main waits");
  await asyncio.sleep(0.1);
}

asyncio.run(main());
