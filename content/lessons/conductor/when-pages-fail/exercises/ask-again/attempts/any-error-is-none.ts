// Fails: asks-again
// Says: `moody.example/shaky` on line 8 failed with status 503 at 0.120 s, and after that one try it was not asked again; 4 tries are allowed.

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
  for (const pause of [0.5, 1, 2, null]) {
    try {
      return await tryOnce(session, url);
    } catch (error) {
      console.log(`failed: ${(error as Error).name}`);
      return null;
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
