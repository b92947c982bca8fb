import asyncio from "asyncio";

async function heartbeat() {
  for (let beat = 1; beat <= 4; beat++) {
    await asyncio.sleep(2);
    console.log(`Beat ${beat}.`);
  }
}

async function serveVisitor() {
  await asyncio.sleep(1);
  console.log("The visitor is served.");
}

async function job() {
  await asyncio.sleep(10);
  console.log("The job is done.");
}

async function main() {
  await asyncio.gather(heartbeat(), serveVisitor(), job());
}

asyncio.run(main());
