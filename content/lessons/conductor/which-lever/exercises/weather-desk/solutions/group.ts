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

async function forecast(session: aiohttp.ClientSession, pool: ProcessPoolExecutor, town: number) {
  const archive = asyncio.createTask(asyncio.toThread(readArchive, town));
  const sky = await readSky(session, town);
  return await asyncio.getRunningLoop().runInExecutor(pool, workOut, sky, await archive);
}

export async function forecasts(towns: number[]) {
  await using session = new aiohttp.ClientSession();
  using pool = new ProcessPoolExecutor();
  const tasks = await asyncio.taskGroup(async (group) =>
    towns.map((town) => group.createTask(forecast(session, pool, town))),
  );
  return tasks.map((task) => task.result());
}
