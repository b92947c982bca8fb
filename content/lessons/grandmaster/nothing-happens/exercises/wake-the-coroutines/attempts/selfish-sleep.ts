// Fails: free
// Says: `time.sleep` blocked the loop on line 8 for 1.000 s, from 0.000 s on.

import asyncio from "asyncio";
import time from "time";

async function openDoors() {
  time.sleep(1);
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
}

asyncio.run(main());
