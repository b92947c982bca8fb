// Fails: in-with-them
// Says: “In with them!” on line 22 was printed at 300.000 s, but “The water boils.” on line 10 came after it, at 600.000 s.

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
  const water = asyncio.createTask(boilWater());
  await asyncio.sleep(0);
  await chopVegetables();
  console.log("In with them!");
  await water;
}

asyncio.run(dinner());
