import aiohttp from "aiohttp";
import asyncio from "asyncio";

async function fetchText(session: aiohttp.ClientSession, url: string) {
  await using response = await session.get(url);
  response.raiseForStatus();
  return await response.text();
}

async function main() {
  const urls = ["https://pages.example/1", "https://api.example/error", "https://closed.example/"];
  await using session = new aiohttp.ClientSession();
  const outcomes = await asyncio.gather(...urls.map((url) => fetchText(session, url)), { returnExceptions: true });
  for (const [i, outcome] of outcomes.entries()) {
    const report = outcome instanceof Error ? outcome.constructor.name : `${outcome.length} characters`;
    console.log(`${urls[i]}: ${report}`);
  }
}

asyncio.run(main());
