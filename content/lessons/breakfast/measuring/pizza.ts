import asyncio from "asyncio";

async function makeDough() {
  await asyncio.sleep(3);
  console.log("The dough has risen.");
}

async function makeSauce() {
  await asyncio.sleep(1);
  console.log("The sauce is done.");
}

async function supper() {
  await asyncio.gather(makeDough(), makeSauce());
  console.log("Into the oven.");
  await asyncio.sleep(4);
  console.log("Pizza!");
}

asyncio.run(supper());
