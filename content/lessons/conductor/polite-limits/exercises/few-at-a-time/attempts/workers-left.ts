// Fails: tidy
// Says: was still going on when main ended, and was cancelled.
import aiohttp from "aiohttp";
import asyncio from "asyncio";

async function fetchTitle(session: aiohttp.ClientSession, page: number) {
  await using response = await session.get(`https://library.example/${page}`);
  return await response.text();
}

export async function fetchAll(pages: number[], limit: number) {
  await using session = new aiohttp.ClientSession();
  const queue = new asyncio.Queue<number>();
  const titles = new Map<number, string>();
  for (const page of pages) queue.putNowait(page);

  async function work() {
    for (;;) {
      const page = await queue.get();
      titles.set(page, await fetchTitle(session, page));
      queue.taskDone();
    }
  }

  for (let worker = 0; worker < limit; worker++) asyncio.createTask(work());
  await queue.join();
  return pages.map((page) => titles.get(page)!);
}

async function main() {
  const titles = await fetchAll([1, 2, 3, 4, 5, 6], 2);
  console.log(titles.join("\n"));
}

asyncio.run(main());
