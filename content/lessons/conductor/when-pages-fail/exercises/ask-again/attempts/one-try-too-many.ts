// Fails: asks-again
// Says: was asked 5 times; there should be at most 4 tries.
import aiohttp from "aiohttp";
import asyncio from "asyncio";

export async function fetchPage(url: string) {
  await using session = new aiohttp.ClientSession();
  for (const pause of [0.5, 1, 2, 4, 0]) {
    try {
      await using response = await session.get(url);
      if (response.status === 404) return null;
      response.raiseForStatus();
      return await response.text();
    } catch {
      if (pause > 0) await asyncio.sleep(pause);
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
