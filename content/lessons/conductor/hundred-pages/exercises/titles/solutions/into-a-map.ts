import aiohttp from "aiohttp";
import asyncio from "asyncio";

export function titleOf(text: string) {
  return /<title>(.*)<\/title>/.exec(text)![1]!;
}

export async function readTitles(pages: number[]) {
  const titles = new Map<number, string>();
  await using session = new aiohttp.ClientSession();
  async function read(page: number) {
    await using response = await session.get(`https://pages.example/${page}`);
    titles.set(page, titleOf(await response.text()));
  }
  await asyncio.taskGroup(async (group) => {
    for (const page of pages) group.createTask(read(page));
  });
  return pages.map((page) => titles.get(page)!);
}
