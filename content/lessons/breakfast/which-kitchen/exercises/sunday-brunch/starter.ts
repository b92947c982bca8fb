import asyncio from "asyncio";
import cpu from "cpu";
import requests from "requests";
import time from "time";

const dishes = ["soup", "salad", "cake"];

async function queryDatabase(dish: string) {
  time.sleep(1);
  console.log(`Found: ${dish}.`);
  return `${dish} for four`;
}

async function fetchPrice(dish: string) {
  const response = requests.get(`https://slow.example/0.5?dish=${dish}`);
  return response.text.length;
}

function shrinkPhoto(dish: string) {
  cpu.burn(2.5);
  return `${dish}.jpg`;
}

async function preparePage(dish: string) {
  const recipe = await queryDatabase(dish);
  const price = await fetchPrice(dish);
  const photo = shrinkPhoto(dish);
  console.log(`Page: ${recipe}, ${price} euros, ${photo}.`);
}

async function openDoor() {
  await asyncio.sleep(0.5);
  console.log("Guest: good morning!");
}

async function sunday() {
  await asyncio.gather(openDoor(), ...dishes.map(preparePage));
  console.log("The brunch is online.");
}

asyncio.run(sunday());
