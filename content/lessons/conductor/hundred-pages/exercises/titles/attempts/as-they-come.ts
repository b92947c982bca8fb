// Fails: titles
// Says: The result is `["Page 11", "Page 3", "Page 7"]`; it should be `["Page 7", "Page 3", "Page 11"]`.

import aiohttp from "aiohttp";
import asyncio from "asyncio";

export function titleOf(text: string) {
  return /<title>(.*)<\/title>/.exec(text)![1]!;
}

export async function readTitles(pages: number[]) {
  const titles: string[] = [];
  await using session = new aiohttp.ClientSession();
  await asyncio.gather(
    ...pages.map(async (page) => {
      await using response = await session.get(`https://pages.example/${page}`);
      titles.push(titleOf(await response.text()));
    }),
  );
  return titles;
}
