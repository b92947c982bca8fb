// Fails: as-they-arrive
// Says: “10 %” on line 15 was printed at 5.220 s; it should be at 0.620 s.

import aiohttp from "aiohttp";
import asyncio from "asyncio";

async function download(session: aiohttp.ClientSession, version: string) {
  await using response = await session.get(`https://docs.example/python-${version}-docs.zip`);
  return (await response.read()).length;
}

export async function downloadAll(versions: string[]) {
  await using session = new aiohttp.ClientSession();
  const sizes = await asyncio.gather(...versions.map((version) => download(session, version)));
  for (let tenth = 1; tenth <= 10; tenth++) console.log(`${tenth * 10} %`);
  return Object.fromEntries(versions.map((version, i) => [version, sizes[i]]));
}
