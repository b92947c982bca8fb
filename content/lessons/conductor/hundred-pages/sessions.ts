import aiohttp from "aiohttp";
import asyncio from "asyncio";
import time from "time";

async function fetchPage(session: aiohttp.ClientSession, page: number) {
  await using response = await session.get(`https://pages.example/${page}`);
  return await response.text();
}

async function main() {
  const start = time.perfCounter();
  for (let page = 1; page <= 5; page++) {
    await using own = new aiohttp.ClientSession();
    await fetchPage(own, page);
  }
  console.log(`A session each: ${(time.perfCounter() - start).toFixed(2)} s`);

  const again = time.perfCounter();
  await using shared = new aiohttp.ClientSession();
  for (let page = 6; page <= 10; page++) {
    await fetchPage(shared, page);
  }
  console.log(`One for all: ${(time.perfCounter() - again).toFixed(2)} s`);
}

asyncio.run(main());
