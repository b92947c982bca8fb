// Fails: free
// Says: At 0.120 s on line 21: `sleep` was called but never awaited, so it never ran.

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
      if (!(error instanceof aiohttp.ClientError)) throw error;
      if (pause !== null) asyncio.sleep(pause);
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
