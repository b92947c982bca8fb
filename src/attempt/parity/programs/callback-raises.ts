import asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.callSoon(() => {
    throw new Error("in a callback");
  });
  loop.callSoon(() => console.log("next callback"));
  const future = loop.createFuture();
  future.addDoneCallback(() => {
    throw new Error("in a done callback");
  });
  future.addDoneCallback((done) => console.log("done callback", done.result()));
  future.setResult(7);
  console.log(await future, "main goes on");
  await asyncio.sleep(1);
  console.log("end");
}

asyncio.run(main());
