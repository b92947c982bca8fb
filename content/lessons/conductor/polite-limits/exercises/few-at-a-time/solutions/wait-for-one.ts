import aiohttp from "aiohttp";
import asyncio from "asyncio";

async function fetchTitle(session: aiohttp.ClientSession, page: number) {
  await using response = await session.get(`https://library.example/${page}`);
  return await response.text();
}

export async function fetchAll(pages: number[], limit: number) {
  await using session = new aiohttp.ClientSession();
  const tasks: asyncio.Task<string>[] = [];
  let busy = new Set<asyncio.Task<string>>();
  for (const page of pages) {
    if (busy.size >= limit) {
      const { pending } = await asyncio.wait([...busy], { returnWhen: asyncio.FIRST_COMPLETED });
      busy = pending as Set<asyncio.Task<string>>;
    }
    const task = asyncio.createTask(fetchTitle(session, page));
    tasks.push(task);
    busy.add(task);
  }
  return await asyncio.gather(...tasks);
}

async function main() {
  const titles = await fetchAll([1, 2, 3, 4, 5, 6], 2);
  console.log(titles.join("\n"));
}

asyncio.run(main());
