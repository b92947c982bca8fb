import asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  await asyncio.timeout(2, async (scope) => {
    for (let part = 1; part <= 4; part++) {
      await asyncio.sleep(1.5);
      console.log(`part ${part} has come`);
      scope.reschedule(loop.time() + 2);
    }
  });
  console.log("All parts are there.");
}

asyncio.run(main());
