import aiohttp from "aiohttp";
import asyncio from "asyncio";

async function fetchTitle(session: aiohttp.ClientSession, page: number) {
  await using response = await session.get(`https://library.example/${page}`);
  return await response.text();
}

export async function fetchAll(pages: number[], limit: number) {
  await using session = new aiohttp.ClientSession();
  const titles: string[] = [];
  let next = 0;

  async function work() {
    while (next < pages.length) {
      const index = next++;
      titles[index] = await fetchTitle(session, pages[index]!);
    }
  }

  await asyncio.taskGroup(async (group) => {
    for (let worker = 0; worker < limit; worker++) group.createTask(work());
  });
  return titles;
}

async function main() {
  const titles = await fetchAll([1, 2, 3, 4, 5, 6], 2);
  console.log(titles.join("\n"));
}

asyncio.run(main());
