// Fails: free
// Says: A `requests` call blocked the loop on line 16 for 1.220 s, from 0.000 s on. 2 more stretches like it followed.

import asyncio from "asyncio";
import requests from "requests";

async function stirSoup() {
  for (let round = 1; round <= 3; round++) {
    await asyncio.sleep(1);
    console.log(`Stirring ${round}.`);
  }
}

async function fetchRecipe(cook: number) {
  await pause();
  const response = requests.get(`https://slow.example/${cook}`);
  console.log(`Recipe ${cook} is here.`);
  return response.text;
}

async function pause() {}

async function main() {
  const [, ...recipes] = await asyncio.gather(stirSoup(), fetchRecipe(1), fetchRecipe(2), fetchRecipe(3));
  console.log(`${recipes.length} recipes: ${recipes.join(", ")}.`);
}

asyncio.run(main());
