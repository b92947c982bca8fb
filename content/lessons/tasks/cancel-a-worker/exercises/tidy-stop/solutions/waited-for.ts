import asyncio from "asyncio";

async function read() {
  let degrees = 20;
  try {
    for (;;) {
      await asyncio.sleep(1);
      degrees += 1;
      console.log(`${degrees} degrees`);
    }
  } catch (error) {
    console.log("The thermometer is off.");
    throw error;
  }
}

async function main() {
  const reading = asyncio.createTask(read());
  await asyncio.wait([reading], { timeout: 4.5 });
  reading.cancel();
  await asyncio.wait([reading]);
  console.log("Stopped.");
}

asyncio.run(main());
