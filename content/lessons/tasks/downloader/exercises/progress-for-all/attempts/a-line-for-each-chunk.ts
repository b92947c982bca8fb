// Fails: lines
// Says: Line 1 of the output was “0 %” on line 16, at 0.420 s; it should be “10 %”.

import aiohttp from "aiohttp";
import asyncio from "asyncio";

const TOTAL = 12_000_000;
let received = 0;

async function download(session: aiohttp.ClientSession, version: string) {
  await using response = await session.get(`https://docs.example/python-${version}-docs.zip`);
  let size = 0;
  for await (const chunk of response.content.iterChunked(200_000)) {
    size += chunk.length;
    received += chunk.length;
    console.log(`${Math.floor((10 * received) / TOTAL) * 10} %`);
  }
  return size;
}

export async function downloadAll(versions: string[]) {
  await using session = new aiohttp.ClientSession();
  const sizes = await asyncio.gather(...versions.map((version) => download(session, version)));
  return Object.fromEntries(versions.map((version, i) => [version, sizes[i]]));
}
