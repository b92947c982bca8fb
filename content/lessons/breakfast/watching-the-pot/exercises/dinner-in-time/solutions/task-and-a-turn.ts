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
  await water;
  console.log("In with them!");
}

asyncio.run(dinner());
