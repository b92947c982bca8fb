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

async function main() {
  await using session = new aiohttp.ClientSession();
  const [, ...recipes] = await asyncio.gather(
    stirSoup(),
    fetchRecipe(session, 1),
    fetchRecipe(session, 2),
    fetchRecipe(session, 3),
  );
  console.log(`${recipes.length} recipes: ${recipes.join(", ")}.`);
}

asyncio.run(main());
