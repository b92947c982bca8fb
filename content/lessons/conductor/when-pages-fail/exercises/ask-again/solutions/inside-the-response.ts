import aiohttp from "aiohttp";
import asyncio from "asyncio";

export async function fetchPage(url: string) {
  await using session = new aiohttp.ClientSession();
  for (let attempt = 0; attempt < 4; attempt++) {
    try {
      await using response = await session.get(url);
      if (response.status < 500) return response.ok ? await response.text() : null;
      if (attempt < 3) await asyncio.sleep(0.5 * 2 ** attempt);
    } catch {
      if (attempt < 3) await asyncio.sleep(0.5 * 2 ** attempt);
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
