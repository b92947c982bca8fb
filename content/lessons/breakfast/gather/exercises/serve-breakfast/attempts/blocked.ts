// Fails: never-blocked
// Says: `time.sleep` blocked the loop on line 9 for 2.000 s, from 0.000 s on. 2 more stretches like it followed.

import asyncio from "asyncio";
import time from "time";

async function brewCoffee() {
  console.log("The coffee is on.");
  time.sleep(2);
  console.log("The coffee is ready.");
  return "coffee";
}

async function toastBread() {
  console.log("The bread is in.");
  time.sleep(1);
  console.log("The toast is ready.");
  return "toast";
}

async function fryEggs() {
  console.log("The eggs are in the pan.");
  time.sleep(1.5);
  console.log("The eggs are ready.");
  return "eggs";
}

async function breakfast() {
  const [coffee, toast, eggs] = await asyncio.gather(brewCoffee(), toastBread(), fryEggs());
  console.log(`Served: ${coffee}, ${toast}, ${eggs}.`);
}

asyncio.run(breakfast());
