// Fails: failed
// Says: Your program ended with an error at 0.311 s on line 8: TypeError: Cannot read properties of null (reading '1')

import aiohttp from "aiohttp";
import asyncio from "asyncio";

export function titleOf(text: string) {
  return /<title>(.*)<\/title>/.exec(text)![1]!;
}

async function readTitle(session: aiohttp.ClientSession, page: number) {
  await using response = await session.get(`https://pages.example/${page}`);
  return titleOf(String(response.text()));
}

export async function readTitles(pages: number[]) {
  await using session = new aiohttp.ClientSession();
  return await asyncio.gather(...pages.map((page) => readTitle(session, page)));
}

console.log(asyncio.run(readTitles([7, 3, 11])));
