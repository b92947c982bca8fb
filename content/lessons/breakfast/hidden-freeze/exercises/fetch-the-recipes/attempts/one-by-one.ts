// Fails: at-once
// Says: At most 1 request was under way at once, from 0.000 s to 1.220 s on line 15; there should be at least 3.

import aiohttp from "aiohttp";
import asyncio from "asyncio";

async function stirSoup() {
  for (let round = 1; round <= 3; round++) {
    await asyncio.sleep(1);
    console.log(`Stirring ${round}.`);
  }
}

async function fetchRecipe(session: aiohttp.ClientSession, cook: number) {
  await using response = await session.get(`https://slow.example/${cook}`);
  const recipe = await response.text();
  console.log(`Recipe ${cook} is here.`);
  return recipe;
}

async function fetchAll(session: aiohttp.ClientSession) {
  const recipes: string[] = [];
  for (const cook of [1, 2, 3]) recipes.push(await fetchRecipe(session, cook));
  return recipes;
}

async function main() {
  await using session = new aiohttp.ClientSession();
  const [, recipes] = await asyncio.gather(stirSoup(), fetchAll(session));
  console.log(`${recipes.length} recipes: ${recipes.join(", ")}.`);
}

asyncio.run(main());
