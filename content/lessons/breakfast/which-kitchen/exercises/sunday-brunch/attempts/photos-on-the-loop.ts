// Fails: free
// Says: Computing without a break blocked the loop on line 23 for 2.500 s, from 0.000 s on. 2 more stretches like it followed.

import asyncio from "asyncio";
import { ProcessPoolExecutor } from "concurrent.futures";
import cpu from "cpu";
import requests from "requests";

const dishes = ["soup", "salad", "cake"];

async function queryDatabase(dish: string) {
  await asyncio.sleep(1);
  console.log(`Found: ${dish}.`);
  return `${dish} for four`;
}

async function fetchPrice(dish: string) {
  const response = await asyncio.toThread(requests.get, `https://slow.example/0.5?dish=${dish}`);
  return response.text.length;
}

function shrinkPhoto(dish: string) {
  cpu.burn(2.5);
  return `${dish}.jpg`;
}

async function shrink(dish: string) {
  return shrinkPhoto(dish);
}

async function preparePage(pool: ProcessPoolExecutor, dish: string) {
  const [recipe, price, photo] = await asyncio.gather(queryDatabase(dish), fetchPrice(dish), shrink(dish));
  console.log(`Page: ${recipe}, ${price} euros, ${photo}.`);
}

async function openDoor() {
  await asyncio.sleep(0.5);
  console.log("Guest: good morning!");
}

async function sunday() {
  using pool = new ProcessPoolExecutor({ maxWorkers: 3 });
  await asyncio.gather(openDoor(), ...dishes.map((dish) => preparePage(pool, dish)));
  console.log("The brunch is online.");
}

asyncio.run(sunday());
