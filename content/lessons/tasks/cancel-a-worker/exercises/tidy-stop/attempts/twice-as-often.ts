// Fails: readings
// Says: “21 degrees” on line 10 was printed at 0.500 s; it should be at 1.000 s.

import asyncio from "asyncio";

async function read() {
  try {
    for (let second = 1; ; second++) {
      await asyncio.sleep(0.5);
      console.log(`${20 + second} degrees`);
    }
  } finally {
    console.log("The thermometer is off.");
  }
}

async function main() {
  const reading = asyncio.createTask(read());
  await asyncio.sleep(4.5);
  reading.cancel();
  try {
    await reading;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
  }
  console.log("Stopped.");
}

asyncio.run(main());
