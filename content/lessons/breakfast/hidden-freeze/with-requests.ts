import asyncio from "asyncio";
import requests from "requests";

async function stirSoup() {
  for (let round = 1; round <= 5; round++) {
    await asyncio.sleep(1);
    console.log(`Stirring ${round}.`);
  }
}

async function lookUpRecipe() {
  const response = requests.get("https://slow.example/5");
  console.log(`The recipe says: ${response.text}.`);
}

async function main() {
  await asyncio.gather(stirSoup(), lookUpRecipe());
}

asyncio.run(main());
