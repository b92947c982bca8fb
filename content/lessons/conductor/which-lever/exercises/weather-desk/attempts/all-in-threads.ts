// Fails: processes
// Says: There was no process beside the program's own; there should be 1.

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
  await using session = new aiohttp.ClientSession();

  async function forecast(town: number) {
    const [sky, past] = await asyncio.gather(readSky(session, town), asyncio.toThread(readArchive, town));
    return await asyncio.toThread(workOut, sky, past);
  }

  return await asyncio.gather(...towns.map(forecast));
}
