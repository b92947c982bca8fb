// Fails: called
// Says: 2 tasks did not come to an end: `openDoors` on line 21 and `setClocks` on line 22 stopped at 0.000 s.

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
  asyncio.createTask(openDoors());
  asyncio.createTask(setClocks());
  asyncio.createTask(welcome());
  console.log("The exhibition begins.");
}

asyncio.run(main());
