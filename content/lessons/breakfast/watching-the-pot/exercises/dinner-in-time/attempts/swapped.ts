// Fails: water-first
// Says: “The water is on.” on line 8 was printed at 300.000 s; it should be at 0.000 s.

import asyncio from "asyncio";
import cpu from "cpu";

async function boilWater() {
  console.log("The water is on.");
  await asyncio.sleep(600);
  console.log("The water boils.");
}

async function chopVegetables() {
  cpu.burn(300);
  console.log("The vegetables are chopped.");
}

async function dinner() {
  await chopVegetables();
  await boilWater();
  console.log("In with them!");
}

asyncio.run(dinner());
