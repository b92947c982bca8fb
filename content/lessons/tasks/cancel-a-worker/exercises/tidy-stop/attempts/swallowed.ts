// Fails: cancelled
// Says: No task was cancelled; there should be 1.

import asyncio from "asyncio";

async function read() {
  try {
    for (let second = 1; ; second++) {
      await asyncio.sleep(1);
      console.log(`${20 + second} degrees`);
    }
  } catch {
    console.log("The thermometer is off.");
  }
}

async function main() {
  const reading = asyncio.createTask(read());
  await asyncio.sleep(4.5);
  reading.cancel();
  await reading;
  console.log("Stopped.");
}

asyncio.run(main());
