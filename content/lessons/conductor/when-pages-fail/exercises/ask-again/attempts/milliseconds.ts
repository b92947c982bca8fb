// Fails: asks-again
// Says: `moody.example/shaky` on line 8 failed with status 503 at 0.120 s, and was asked again on line 8 500.000 s later;

import aiohttp from "aiohttp";
import asyncio from "asyncio";

async function tryOnce(session: aiohttp.ClientSession, url: string) {
  await using response = await session.get(url);
  if (response.status === 404) return null;
  response.raiseForStatus();
  return await response.text();
}

export async function fetchPage(url: string) {
  await using session = new aiohttp.ClientSession();
  for (const pause of [500, 1000, 2000, null]) {
    try {
      return await tryOnce(session, url);
    } catch (error) {
      if (!(error instanceof aiohttp.ClientError)) throw error;
      if (pause !== null) await asyncio.sleep(pause);
    }
  }
  return null;
}

async function main() {
  for (const page of ["fine", "shaky", "gone"]) {
    console.log(page, await fetchPage(`https://moody.example/${page}`));
  }
}

asyncio.run(main());
