import aiohttp from "aiohttp";
import asyncio from "asyncio";
import { ProcessPoolExecutor } from "concurrent.futures";
import cpu from "cpu";

function countWords(text: string) {
  cpu.burn(0.5); // far more thorough than it looks
  return text.split(" ").length;
}

async function study(session: aiohttp.ClientSession, pool: ProcessPoolExecutor, page: number) {
  await using response = await session.get(`https://pages.example/${page}`);
  const text = await response.text();
  const words = await asyncio.getRunningLoop().runInExecutor(pool, countWords, text);
  console.log(`page ${page}: ${words} words`);
}

async function main() {
  using pool = new ProcessPoolExecutor({ maxWorkers: 4 });
  await using session = new aiohttp.ClientSession();
  const studies = [1, 2, 3, 4, 5, 6, 7, 8].map((page) => study(session, pool, page));
  await asyncio.gather(...studies);
}

asyncio.run(main());
