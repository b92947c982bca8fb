import asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.callLater(1, (n: string) => console.log(n), "later 1");
  loop.callAt(loop.time() + 1, (n: string) => console.log(n), "at 1");
  loop.callLater(0, () => console.log("later 0"));
  loop.callSoon((a: number, b: number) => console.log("soon", a, b), 1, 2);
  loop.callLater(-5, () => console.log("later -5"));
  loop.callSoon(() => {
    console.log("soon again");
    loop.callSoon(() => console.log("nested soon"));
    loop.callLater(0, () => console.log("nested later 0"));
  });
  const dropped = loop.callLater(1, () => console.log("never"));
  dropped.cancel();
  console.log(dropped.cancelled() ? "cancelled" : "not cancelled", dropped.when());
  await asyncio.sleep(0);
  console.log("main after sleep(0)");
  await asyncio.sleep(1);
  console.log("main after sleep(1)");
  await asyncio.sleep(0);
  console.log("main again");
}

asyncio.run(main());
