import asyncio from "asyncio";
import time from "time";

async function makeSoup() {
  await asyncio.sleep(4);
  console.log("The soup is done.");
}

async function supper() {
  const start = time.perfCounter();
  const soup = asyncio.createTask(makeSoup());
  console.log(`The soup took ${(time.perfCounter() - start).toFixed(2)} s?`);
  await soup;
}

asyncio.run(supper());
