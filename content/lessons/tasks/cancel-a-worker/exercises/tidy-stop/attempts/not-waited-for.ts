// Fails: last
// Says: “Stopped.” on line 21 was printed at 4.500 s, but “The thermometer is off.” on line 13 came after it, at

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
  console.log("Stopped.");
}

asyncio.run(main());
