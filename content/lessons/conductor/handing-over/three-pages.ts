import aiohttp from "aiohttp";
import asyncio from "asyncio";

async function fetchPage(session: aiohttp.ClientSession, page: number) {
  console.log(`page ${page}: asking`);
  await using response = await session.get(`https://pages.example/${page}`);
  console.log(`page ${page}: the answer begins`);
  const text = await response.text();
  console.log(`page ${page}: ${text.length} characters`);
}

async function main() {
  await using session = new aiohttp.ClientSession();
  await asyncio.gather(fetchPage(session, 1), fetchPage(session, 2), fetchPage(session, 3));
}

asyncio.run(main());
