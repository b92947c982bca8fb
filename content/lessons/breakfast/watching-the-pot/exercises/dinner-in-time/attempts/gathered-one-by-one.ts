// Fails: chopped
// Says: “The water boils.” on line 10 was printed at 600.000 s, before “The vegetables are chopped.” on line 15 at 900.000 s;

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
  await asyncio.gather(boilWater());
  await asyncio.gather(chopVegetables());
  console.log("In with them!");
}

asyncio.run(dinner());
