// Fails: in-time
// Says: The run took 5.
import aiohttp from "aiohttp";
import asyncio from "asyncio";

async function fetchTitle(session: aiohttp.ClientSession, page: number) {
  await using response = await session.get(`https://library.example/${page}`);
  return await response.text();
}

export async function fetchAll(pages: number[], limit: number) {
  await using session = new aiohttp.ClientSession();
  const titles: string[] = [];
  for (let first = 0; first < pages.length; first += limit) {
    const portion = pages.slice(first, first + limit);
    titles.push(...(await asyncio.gather(...portion.map((page) => fetchTitle(session, page)))));
  }
  return titles;
}

async function main() {
  const titles = await fetchAll([1, 2, 3, 4, 5, 6], 2);
  console.log(titles.join("\n"));
}

asyncio.run(main());
