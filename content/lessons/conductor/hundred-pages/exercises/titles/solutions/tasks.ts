import aiohttp from "aiohttp";
import asyncio from "asyncio";

export function titleOf(text: string) {
  return /<title>(.*)<\/title>/.exec(text)![1]!;
}

export async function readTitles(pages: number[]) {
  await using session = new aiohttp.ClientSession();
  const tasks = pages.map((page) =>
    asyncio.createTask(
      (async () => {
        await using response = await session.get(`https://pages.example/${page}`);
        return titleOf(await response.text());
      })(),
    ),
  );
  const titles: string[] = [];
  for (const task of tasks) titles.push(await task);
  return titles;
}
