// Fails: quick
// Says: The run took 0.597 s, which is more than 0.450 s.

import aiohttp from "aiohttp";
import asyncio from "asyncio";

export function titleOf(text: string) {
  return /<title>(.*)<\/title>/.exec(text)![1]!;
}

async function readTitle(session: aiohttp.ClientSession, page: number) {
  await using response = await session.get(`https://pages.example/${page}`);
  return titleOf(await response.text());
}

export async function readTitles(pages: number[]) {
  await using session = new aiohttp.ClientSession();
  const titles = await asyncio.gather(...pages.map((page) => readTitle(session, page)));
  await asyncio.sleep(0.2);
  return titles;
}
