// Fails: once
// Says: 6 requests were sent on lines 11 and 16; there should be 3.

import aiohttp from "aiohttp";
import asyncio from "asyncio";

let received = 0;
let printed = 0;

async function sizeOf(session: aiohttp.ClientSession, version: string) {
  await using response = await session.get(`https://docs.example/python-${version}-docs.zip`);
  return Number(response.headers.get("content-length"));
}

async function download(session: aiohttp.ClientSession, version: string, total: number) {
  await using response = await session.get(`https://docs.example/python-${version}-docs.zip`);
  for await (const chunk of response.content.iterChunked(200_000)) {
    received += chunk.length;
    while (printed < Math.floor((10 * received) / total)) console.log(`${++printed * 10} %`);
  }
}

export async function downloadAll(versions: string[]) {
  await using session = new aiohttp.ClientSession();
  const sizes = await asyncio.gather(...versions.map((version) => sizeOf(session, version)));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  await asyncio.gather(...versions.map((version) => download(session, version, total)));
  return Object.fromEntries(versions.map((version, i) => [version, sizes[i]]));
}
