// Fails: failed
// Says: Your program ended with an error at 0.000 s on line 16: TypeError: response.text is not a function

import aiohttp from "aiohttp";
import asyncio from "asyncio";

async function stirSoup() {
  for (let round = 1; round <= 3; round++) {
    await asyncio.sleep(1);
    console.log(`Stirring ${round}.`);
  }
}

async function fetchRecipe(session: aiohttp.ClientSession, cook: number) {
  const response = session.get(`https://slow.example/${cook}`);
  const recipe = await (response as unknown as aiohttp.ClientResponse).text();
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
