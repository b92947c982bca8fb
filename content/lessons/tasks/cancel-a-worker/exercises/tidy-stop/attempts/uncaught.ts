// Fails: failed
// Says: Your program ended with an error at 4.500 s on line 13: CancelledError What comes after the error never ran,

import asyncio from "asyncio";

async function read() {
  try {
    for (let second = 1; ; second++) {
      await asyncio.sleep(1);
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
  await reading;
  console.log("Stopped.");
}

asyncio.run(main());
