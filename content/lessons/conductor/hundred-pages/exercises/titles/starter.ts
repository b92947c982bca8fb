import aiohttp from "aiohttp";
import asyncio from "asyncio";

export function titleOf(text: string) {
  return /<title>(.*)<\/title>/.exec(text)![1]!;
}

export async function readTitles(pages: number[]) {
  const titles: string[] = [];
  for (const page of pages) {
    await using session = new aiohttp.ClientSession();
    await using response = await session.get(`https://pages.example/${page}`);
    titles.push(titleOf(await response.text()));
  }
  return titles;
}

console.log(asyncio.run(readTitles([7, 3, 11])));
