import aiohttp from "aiohttp";
import asyncio from "asyncio";
import { ProcessPoolExecutor } from "concurrent.futures";
import cpu from "cpu";
import requests from "requests";

/** Waits for the network, and can be awaited. */
export async function readSky(session: aiohttp.ClientSession, town: number) {
  await using response = await session.get(`https://pages.example/${town}`);
  return (await response.text()).length;
}

/** Waits for the network, and blocks: the archive's library is old. */
export function readArchive(town: number) {
  return requests.get(`https://slow.example/${(town % 3) / 2}`).text.length;
}

/** Half a second of maths. */
export function workOut(sky: number, past: number) {
  cpu.burn(0.5);
  return (3 * sky + past) % 40;
}
import { ThreadPoolExecutor } from "concurrent.futures";
import multiprocessing from "multiprocessing";

export async function forecasts(towns: number[]) {
  const loop = asyncio.getRunningLoop();
  await using session = new aiohttp.ClientSession();
  using threads = new ThreadPoolExecutor({ maxWorkers: Math.max(1, towns.length) });
  using processes = new ProcessPoolExecutor({ maxWorkers: multiprocessing.cpuCount() });
  const readings = towns.map((town) => loop.runInExecutor(threads, readArchive, town));
  const begun = towns.map(async (town, i) => {
    const sky = await readSky(session, town);
    const past = await readings[i]!;
    return await loop.runInExecutor(processes, workOut, sky, past);
  });
  const results: number[] = [];
  for (const task of begun.map((each) => asyncio.createTask(each))) results.push(await task);
  return results;
}
