// Fails: goodbye
// Says: `read` on line 14 was cancelled at 4.500 s, and did not print “The thermometer is off.”.

import asyncio from "asyncio";

async function read() {
  for (let second = 1; ; second++) {
    await asyncio.sleep(1);
    console.log(`${20 + second} degrees`);
  }
}

async function main() {
  const reading = asyncio.createTask(read());
  await asyncio.sleep(4.5);
  reading.cancel();
  await asyncio.wait([reading]);
  console.log("Stopped.");
}

asyncio.run(main());
