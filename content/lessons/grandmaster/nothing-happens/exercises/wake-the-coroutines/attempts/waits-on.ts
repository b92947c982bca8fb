// Fails: three-seconds
// Says: The run took 4.000 s, which is more than 3.000 s. The last wait began at 3.000 s on line 25.

import asyncio from "asyncio";

async function openDoors() {
  await asyncio.sleep(1);
  console.log("The doors are open.");
}

async function setClocks() {
  await asyncio.sleep(2);
  console.log("The clocks are set.");
}

async function welcome() {
  console.log("Welcome, everybody!");
}

async function main() {
  await openDoors();
  await setClocks();
  await welcome();
  console.log("The exhibition begins.");
  await asyncio.sleep(1);
}

asyncio.run(main());
