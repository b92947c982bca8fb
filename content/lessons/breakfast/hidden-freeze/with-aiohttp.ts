import aiohttp from "aiohttp";
import asyncio from "asyncio";

async function stirSoup() {
  for (let round = 1; round <= 5; round++) {
    await asyncio.sleep(1);
    console.log(`Stirring ${round}.`);
  }
}

async function lookUpRecipe() {
  await using session = new aiohttp.ClientSession();
  await using response = await session.get("https://slow.example/5");
  console.log(`The recipe says: ${await response.text()}.`);
}

async function main() {
  await asyncio.gather(stirSoup(), lookUpRecipe());
}

asyncio.run(main());
