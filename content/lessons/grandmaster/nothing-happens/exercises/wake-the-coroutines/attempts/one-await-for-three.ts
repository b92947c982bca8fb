// Fails: called
// Says: At 0.000 s on line 21: `openDoors` was called but never awaited, so it never ran.

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
  await (openDoors(), setClocks(), welcome());
  console.log("The exhibition begins.");
}

asyncio.run(main());
