// Fails: all-at-once
// Says: The run took 2.270 s, which is more than 2.000 s.

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

export async function forecasts(towns: number[]) {
  const loop = asyncio.getRunningLoop();
  await using session = new aiohttp.ClientSession();
  using pool = new ProcessPoolExecutor();
  const [skies, pasts] = await asyncio.gather(
    asyncio.gather(...towns.map((town) => readSky(session, town))),
    asyncio.gather(...towns.map((town) => asyncio.toThread(readArchive, town))),
  );
  return await asyncio.gather(...skies.map((sky, i) => loop.runInExecutor(pool, workOut, sky, pasts[i]!)));
}
