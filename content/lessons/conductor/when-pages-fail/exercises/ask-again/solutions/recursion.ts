import aiohttp from "aiohttp";
import asyncio from "asyncio";

export async function fetchPage(url: string, tries = 4, pause = 0.5): Promise<string | null> {
  let text: string | null = null;
  let hasFailed = false;
  try {
    await using session = new aiohttp.ClientSession();
    await using response = await session.get(url);
    hasFailed = response.status >= 500;
    if (response.ok) text = await response.text();
  } catch {
    hasFailed = true;
  }
  if (!hasFailed || tries === 1) return text;
  await asyncio.sleep(pause);
  return fetchPage(url, tries - 1, pause * 2);
}

async function main() {
  for (const page of ["fine", "shaky", "gone"]) {
    console.log(page, await fetchPage(`https://moody.example/${page}`));
  }
}

asyncio.run(main());
