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
  asyncio.getRunningLoop().callLater(4.5, () => reading.cancel());
  await asyncio.gather(reading, { returnExceptions: true });
  console.log("Stopped.");
}

asyncio.run(main());
