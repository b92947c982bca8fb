// Fails: cancelled
// Says: No task was cancelled; there should be 1.

import asyncio from "asyncio";

async function read() {
  for (let second = 1; second <= 4; second++) {
    await asyncio.sleep(1);
    console.log(`${20 + second} degrees`);
  }
  await asyncio.sleep(0.5);
  console.log("The thermometer is off.");
}

async function main() {
  await read();
  console.log("Stopped.");
}

asyncio.run(main());
