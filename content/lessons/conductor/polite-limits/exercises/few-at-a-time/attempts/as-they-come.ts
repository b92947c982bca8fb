// Fails: all
// Says: The result is `["Title 2", "Title 3", "Title 1", "Title 4"
import aiohttp from "aiohttp";
import asyncio from "asyncio";

async function fetchTitle(session: aiohttp.ClientSession, page: number) {
  await using response = await session.get(`https://library.example/${page}`);
  return await response.text();
}

export async function fetchAll(pages: number[], limit: number) {
  await using session = new aiohttp.ClientSession();
  const tickets = new asyncio.Semaphore(limit);
  const titles: string[] = [];

  async function fetchPolitely(page: number) {
    using ticket = await tickets.acquire();
    titles.push(await fetchTitle(session, page));
  }

  await asyncio.gather(...pages.map(fetchPolitely));
  return titles;
}

async function main() {
  const titles = await fetchAll([1, 2, 3, 4, 5, 6], 2);
  console.log(titles.join("\n"));
}

asyncio.run(main());
