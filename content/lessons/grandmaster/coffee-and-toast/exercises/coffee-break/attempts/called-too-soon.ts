// Fails: breakfast
// Says: “Breakfast!” on line 43 was printed at 0.000 s, but “The coffee is ready.” on line 13 came after it, at 3.000 s.

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
  const all = asyncio.gather(makeCoffee(), makeToast(), boilEggs());
  console.log("Breakfast!");
  await all;
}

asyncio.run(breakfast());
