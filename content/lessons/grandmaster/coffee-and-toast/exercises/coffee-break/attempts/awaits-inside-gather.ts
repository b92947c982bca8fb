// Fails: failed
// Says: Your program ended with an error at 1.500 s on line 32: TypeError: An asyncio.Future, a coroutine or an awaitable is required

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

async function breakfast() {
  await asyncio.gather(await grindBeans(), brewCoffee(), await sliceBread(), toastBread(), boilEggs());
  console.log("Breakfast!");
}

asyncio.run(breakfast());
