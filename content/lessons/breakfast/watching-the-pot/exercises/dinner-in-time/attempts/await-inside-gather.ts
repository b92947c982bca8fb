// Fails: failed
// Says: Your program ended with an error at 300.000 s on line 19: TypeError: An asyncio.Future, a coroutine or an awaitable is required

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
  await asyncio.gather(boilWater(), await chopVegetables());
  console.log("In with them!");
}

asyncio.run(dinner());
