import aiohttp from "aiohttp";
import asyncio from "asyncio";

async function fetchText(session: aiohttp.ClientSession, url: string) {
  await using response = await session.get(url);
  response.raiseForStatus();
  const text = await response.text();
  console.log(`${url}: ${text.length} characters`);
  return text;
}

async function main() {
  await using session = new aiohttp.ClientSession();
  try {
    await asyncio.gather(
      fetchText(session, "https://pages.example/1"),
      fetchText(session, "https://api.example/error"),
      fetchText(session, "https://slow.example/1"),
    );
  } catch (error) {
    console.log(`gather gives up: ${(error as Error).message}`);
  }
  await asyncio.sleep(2);
}

asyncio.run(main());
