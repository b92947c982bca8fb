import aiohttp from "aiohttp";
import asyncio from "asyncio";

export async function fetchPage(url: string) {
  for (let tries = 1; ; tries++) {
    const response = await fetch(url).catch(() => null);
    const text = response?.ok ? await response.text().catch(() => null) : null;
    if (text !== null) return text;
    if (response?.status === 404 || tries === 4) return null;
    await asyncio.sleep(2 ** (tries - 2));
  }
}

async function main() {
  for (const page of ["fine", "shaky", "gone"]) {
    console.log(page, await fetchPage(`https://moody.example/${page}`));
  }
}

asyncio.run(main());
