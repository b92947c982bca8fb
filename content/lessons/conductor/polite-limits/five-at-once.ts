import aiohttp from "aiohttp";
import asyncio from "asyncio";

async function fetchPage(session: aiohttp.ClientSession, page: number) {
  await using response = await session.get(`https://pages.example/${page}`);
  return await response.text();
}

async function main() {
  const connector = new aiohttp.TCPConnector({ limit: 5 });
  await using session = new aiohttp.ClientSession({ connector });
  const numbers = Array.from({ length: 20 }, (_, i) => i + 1);
  const pages = await asyncio.gather(...numbers.map((page) => fetchPage(session, page)));
  console.log(`Fetched ${pages.length} pages.`);
}

asyncio.run(main());
