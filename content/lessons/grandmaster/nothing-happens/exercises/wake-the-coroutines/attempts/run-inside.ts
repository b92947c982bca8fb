// Fails: failed
// Says: Your program ended with an error at 0.000 s on line 21: RuntimeError: asyncio.run() cannot be called from a running event loop

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
  asyncio.run(openDoors());
  asyncio.run(setClocks());
  asyncio.run(welcome());
  console.log("The exhibition begins.");
}

asyncio.run(main());
