import aiohttp from "aiohttp";
import asyncio from "asyncio";

async function fetchTitle(session: aiohttp.ClientSession, page: number) {
  await using response = await session.get(`https://library.example/${page}`);
  return await response.text();
}

export async function fetchAll(pages: number[], limit: number) {
  await using session = new aiohttp.ClientSession();
  const done = asyncio.getRunningLoop().createFuture<void>();
  const titles: string[] = [];
  let next = 0;
  let finished = 0;

  function startNext() {
    const index = next++;
    if (index >= pages.length) return;
    const task = asyncio.createTask(fetchTitle(session, pages[index]!));
    task.addDoneCallback(() => {
      titles[index] = task.result();
      finished++;
      if (finished === pages.length) done.setResult();
      else startNext();
    });
  }

  for (let slot = 0; slot < limit; slot++) startNext();
  await done;
  return titles;
}

async function main() {
  const titles = await fetchAll([1, 2, 3, 4, 5, 6], 2);
  console.log(titles.join("\n"));
}

asyncio.run(main());
