// Fails: all
// Says: a coroutine that was not awaited
import aiohttp from "aiohttp";
import asyncio from "asyncio";

async function fetchTitle(session: aiohttp.ClientSession, page: number) {
  await using response = await session.get(`https://library.example/${page}`);
  return await response.text();
}

export async function fetchAll(pages: number[], limit: number) {
  await using session = new aiohttp.ClientSession();
  return pages.map((page) => fetchTitle(session, page));
}

async function main() {
  const titles = await fetchAll([1, 2, 3, 4, 5, 6], 2);
  console.log(titles.join("\n"));
}

asyncio.run(main());
