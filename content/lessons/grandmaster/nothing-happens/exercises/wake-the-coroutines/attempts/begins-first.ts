// Fails: begins
// Says: “The exhibition begins.” on line 21 was printed at 0.000 s, but “Welcome, everybody!” on line 17 came after it, at 3.000 s.

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
  console.log("The exhibition begins.");
  await openDoors();
  await setClocks();
  await welcome();
}

asyncio.run(main());
