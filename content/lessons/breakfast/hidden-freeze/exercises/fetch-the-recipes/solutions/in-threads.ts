import asyncio from "asyncio";
import requests from "requests";

async function stirSoup() {
  for (let round = 1; round <= 3; round++) {
    await asyncio.sleep(1);
    console.log(`Stirring ${round}.`);
  }
}

async function fetchRecipe(cook: number) {
  const response = await asyncio.toThread(requests.get, `https://slow.example/${cook}`);
  console.log(`Recipe ${cook} is here.`);
  return response.text;
}

async function main() {
  const [, ...recipes] = await asyncio.gather(stirSoup(), fetchRecipe(1), fetchRecipe(2), fetchRecipe(3));
  console.log(`${recipes.length} recipes: ${recipes.join(", ")}.`);
}

asyncio.run(main());
