// Fails: failed
// Says: Your program ended with an error at 7.500 s on line 31: TypeError: a callable object was expected, got 'soup.jpg'

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

async function preparePage(pool: ProcessPoolExecutor, dish: string) {
  const [recipe, price, photo] = await asyncio.gather(
    queryDatabase(dish),
    fetchPrice(dish),
    asyncio.getRunningLoop().runInExecutor(pool, shrinkPhoto(dish) as never),
  );
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
