// Fails: at-once
// Says: At most 1 request was under way at once, from 0.000 s to 0.397 s on line 15; there should be 3.

import aiohttp from "aiohttp";
import asyncio from "asyncio";

export function titleOf(text: string) {
  return /<title>(.*)<\/title>/.exec(text)![1]!;
}

export async function readTitles(pages: number[]) {
  await using session = new aiohttp.ClientSession();
  const titles: string[] = [];
  for (const page of pages) {
    await using response = await session.get(`https://pages.example/${page}`);
    titles.push(titleOf(await response.text()));
  }
  return titles;
}
