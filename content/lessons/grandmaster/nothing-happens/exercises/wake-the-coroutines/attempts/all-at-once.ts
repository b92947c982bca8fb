// Fails: in-turn
// Says: “Welcome, everybody!” on line 17 was printed at 0.000 s, before “The clocks are set.” on line 13 at 2.000 s;

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
  await asyncio.gather(openDoors(), setClocks(), welcome());
  console.log("The exhibition begins.");
}

asyncio.run(main());
