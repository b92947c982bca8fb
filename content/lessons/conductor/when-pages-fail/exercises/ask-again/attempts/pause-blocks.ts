// Fails: free
// Says: `time.sleep` blocked the loop
import aiohttp from "aiohttp";
import asyncio from "asyncio";
import time from "time";

function pauseFor(seconds: number) {
  time.sleep(seconds);
}

export async function fetchPage(url: string) {
  await using session = new aiohttp.ClientSession();
  for (const pause of [0.5, 1, 2, 0]) {
    try {
      await using response = await session.get(url);
      if (response.status === 404) return null;
      response.raiseForStatus();
      return await response.text();
    } catch {
      if (pause > 0) pauseFor(pause);
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
