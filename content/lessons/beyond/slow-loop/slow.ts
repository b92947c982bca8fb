import asyncio from "asyncio";
import cpu from "cpu";
import requests from "requests";
import time from "time";

async function answer(visitor: number) {
  const page = requests.get(`https://pages.example/${visitor}`);
  await asyncio.sleep(0.3);
  if (visitor === 3) cpu.burn(0.8);
  if (visitor === 5) time.sleep(0.4);
  console.log(`visitor ${visitor} gets ${page.text.length} characters`);
}

async function main() {
  await asyncio.gather(answer(1), answer(2), answer(3), answer(4), answer(5));
}

asyncio.run(main());
