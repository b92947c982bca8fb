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
  const vegetables = asyncio.createTask(chopVegetables());
  await vegetables;
  await water;
  console.log("In with them!");
}

asyncio.run(dinner());
