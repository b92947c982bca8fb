// Fails: polite
// Says: At most 1 request to `library.example` was under way at once, from 0.000 s to 3.020 s on line 8;

import aiohttp from "aiohttp";
import asyncio from "asyncio";

async function fetchTitle(session: aiohttp.ClientSession, page: number) {
  await using response = await session.get(`https://library.example/${page}`);
  return await response.text();
}

export async function fetchAll(pages: number[], limit: number) {
  await using session = new aiohttp.ClientSession();
  const tickets = limit > 0 ? new asyncio.Lock() : new asyncio.Lock();

  async function fetchPolitely(page: number) {
    using ticket = await tickets.acquire();
    return await fetchTitle(session, page);
  }

  return await asyncio.gather(...pages.map(fetchPolitely));
}

async function main() {
  const titles = await fetchAll([1, 2, 3, 4, 5, 6], 2);
  console.log(titles.join("\n"));
}

asyncio.run(main());
