import aiohttp from "aiohttp";
import asyncio from "asyncio";

const urls = Array.from({ length: 100 }, (_, i) => `https://pages.example/${i + 1}`);

async function fetchPage(session: aiohttp.ClientSession, url: string) {
  await using response = await session.get(url);
  return await response.text();
}

async function main() {
  await using session = new aiohttp.ClientSession();
  const pages: string[] = [];
  for (const url of urls) {
    pages.push(await fetchPage(session, url));
  }
  console.log(`Fetched ${pages.length} pages.`);
}

asyncio.run(main());
