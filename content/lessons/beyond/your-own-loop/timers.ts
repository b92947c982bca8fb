import asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const start = loop.time();
  const say = (text: string) => console.log(`${(loop.time() - start).toFixed(1)} ${text}`);

  loop.callLater(2, say, "the coffee is ready");
  loop.callLater(1, () => {
    say("the toast is ready");
    loop.callLater(0.5, say, "the toast is eaten");
    loop.callSoon(say, "butter, please");
  });
  await asyncio.sleep(2.5);
}

asyncio.run(main());
