// Fails: stopped
// Says: The run was stopped at 3.020 s: Nothing can go on any more: a deadlock.

import aiohttp from "aiohttp";
import asyncio from "asyncio";

async function fetchTitle(session: aiohttp.ClientSession, page: number) {
  await using response = await session.get(`https://library.example/${page}`);
  return await response.text();
}

export async function fetchAll(pages: number[], limit: number) {
  await using session = new aiohttp.ClientSession();
  const tickets = new asyncio.Semaphore(limit);

  async function fetchPolitely(page: number) {
    await tickets.acquire();
    return await fetchTitle(session, page);
  }

  return await asyncio.gather(...pages.map(fetchPolitely));
}

async function main() {
  const titles = await fetchAll([1, 2, 3, 4, 5, 6], 2);
  console.log(titles.join("\n"));
}

asyncio.run(main());
