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
  return await asyncio.gather(...pages.map((page) => readTitle(session, page)));
}

console.log(asyncio.run(readTitles([7, 3, 11])));
