// Fails: eggs
// Says: “The eggs are ready.” on line 28 was printed at 5.500 s; it should be at 2.500 s.

import asyncio from "asyncio";

async function grindBeans() {
  await asyncio.sleep(1);
  console.log("The beans are ground.");
}

async function brewCoffee() {
  await asyncio.sleep(2);
  console.log("The coffee is ready.");
}

async function sliceBread() {
  await asyncio.sleep(0.5);
  console.log("The bread is sliced.");
}

async function toastBread() {
  await asyncio.sleep(1.5);
  console.log("The toast is ready.");
}

async function boilEggs() {
  await asyncio.sleep(2.5);
  console.log("The eggs are ready.");
}

async function makeCoffee() {
  await grindBeans();
  await brewCoffee();
}

async function makeToast() {
  await sliceBread();
  await toastBread();
}

async function breakfast() {
  await asyncio.gather(makeCoffee(), makeToast());
  await boilEggs();
  console.log("Breakfast!");
}

asyncio.run(breakfast());
