// Fails: asks-again
// Says: 0.500 s later; the pause should be 1.000 s.
import aiohttp from "aiohttp";
import asyncio from "asyncio";

export async function fetchPage(url: string) {
  await using session = new aiohttp.ClientSession();
  for (let attempt = 1; attempt <= 4; attempt++) {
    try {
      await using response = await session.get(url);
      if (response.status === 404) return null;
      response.raiseForStatus();
      return await response.text();
    } catch {
      if (attempt < 4) await asyncio.sleep(0.5);
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
