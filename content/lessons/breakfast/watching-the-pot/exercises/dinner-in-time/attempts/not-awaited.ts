// Fails: seen-through
// Says: 1 task did not come to an end: `boilWater` on line 19 stopped at 300.000 s.

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
  asyncio.gather(boilWater(), chopVegetables());
  console.log("In with them!");
}

asyncio.run(dinner());
