import aiohttp from "aiohttp";
import asyncio from "asyncio";

async function study(session: aiohttp.ClientSession, tickets: asyncio.Semaphore, page: number) {
  using ticket = await tickets.acquire();
  await using response = await session.get(`https://pages.example/${page}`);
  const text = await response.text();
  await asyncio.sleep(0.5); // save it
  console.log(`page ${page}: ${text.length} characters`);
}

async function main() {
  const tickets = new asyncio.Semaphore(2);
  await using session = new aiohttp.ClientSession();
  const studies = [1, 2, 3, 4, 5, 6].map((page) => study(session, tickets, page));
  await asyncio.gather(...studies);
}

asyncio.run(main());
