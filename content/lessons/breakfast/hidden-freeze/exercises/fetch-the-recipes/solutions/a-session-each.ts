import aiohttp from "aiohttp";
import asyncio from "asyncio";

async function stirSoup() {
  for (let round = 1; round <= 3; round++) {
    await asyncio.sleep(1);
    console.log(`Stirring ${round}.`);
  }
}

async function fetchRecipe(cook: number) {
  await using session = new aiohttp.ClientSession();
  await using response = await session.get(`https://slow.example/${cook}`);
  const recipe = await response.text();
  console.log(`Recipe ${cook} is here.`);
  return recipe;
}

async function main() {
  const [, ...recipes] = await asyncio.gather(stirSoup(), fetchRecipe(1), fetchRecipe(2), fetchRecipe(3));
  console.log(`${recipes.length} recipes: ${recipes.join(", ")}.`);
}

asyncio.run(main());
