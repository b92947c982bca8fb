// Fails: sizes
// Says: The result is `{ "3.8.6": 200000, "3.8.4": 200000, "3.8.5": 200000 }`; it should be `{ "3.8.4": 3000000,

import aiohttp from "aiohttp";
import asyncio from "asyncio";

const TOTAL = 12_000_000;
let received = 0;
let printed = 0;

async function download(session: aiohttp.ClientSession, version: string) {
  await using response = await session.get(`https://docs.example/python-${version}-docs.zip`);
  let size = 0;
  for await (const chunk of response.content.iterChunked(200_000)) {
    size = chunk.length;
    received += chunk.length;
    while (printed < Math.floor((10 * received) / TOTAL)) console.log(`${++printed * 10} %`);
  }
  return size;
}

export async function downloadAll(versions: string[]) {
  await using session = new aiohttp.ClientSession();
  const sizes = await asyncio.gather(...versions.map((version) => download(session, version)));
  return Object.fromEntries(versions.map((version, i) => [version, sizes[i]]));
}
