import aiohttp from "aiohttp";
import asyncio from "asyncio";

async function fetchText(session: aiohttp.ClientSession, url: string) {
  try {
    await using response = await session.get(url, { timeout: 2 });
    console.log(`${url}: ${await response.text()}`);
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log(`${url}: no answer in two seconds`);
  }
}

async function main() {
  await using session = new aiohttp.ClientSession();
  await asyncio.gather(fetchText(session, "https://slow.example/1"), fetchText(session, "https://silent.example/"));
}

asyncio.run(main());
