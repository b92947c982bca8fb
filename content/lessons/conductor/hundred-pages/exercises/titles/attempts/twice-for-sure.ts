// Fails: once
// Says: 6 requests were sent on lines 12 and 13; there should be 3.

import aiohttp from "aiohttp";
import asyncio from "asyncio";

export function titleOf(text: string) {
  return /<title>(.*)<\/title>/.exec(text)![1]!;
}

async function readTitle(session: aiohttp.ClientSession, page: number) {
  await using first = await session.get(`https://pages.example/${page}`);
  await using again = await session.get(`https://pages.example/${page}`);
  return titleOf((await first.text()) || (await again.text()));
}

export async function readTitles(pages: number[]) {
  await using session = new aiohttp.ClientSession();
  return await asyncio.gather(...pages.map((page) => readTitle(session, page)));
}
