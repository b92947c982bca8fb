// Fails: asks-again
// Says: and was asked again on line 7 0.000 s later; the pause should be 0.500 s.
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
  for (let attempt = 0; attempt < 4; attempt++) {
    try {
      return await tryOnce(session, url);
    } catch (error) {
      if (!(error instanceof aiohttp.ClientError)) throw error;
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
