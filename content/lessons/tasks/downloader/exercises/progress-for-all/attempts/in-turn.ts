// Fails: at-once
// Says: At most 1 request was under way at once, from 0.000 s to 5.220 s on line 16; there should be 3.

import aiohttp from "aiohttp";
import asyncio from "asyncio";

const TOTAL = 12_000_000;

export async function downloadAll(versions: string[]) {
  const sizes: Record<string, number> = {};
  let received = 0;
  let printed = 0;
  await using session = new aiohttp.ClientSession();
  for (const version of versions) {
    sizes[version] = 0;
    await using response = await session.get(`https://docs.example/python-${version}-docs.zip`);
    for await (const chunk of response.content.iterChunked(200_000)) {
      sizes[version] += chunk.length;
      received += chunk.length;
      while (printed < Math.floor((10 * received) / TOTAL)) {
        printed += 1;
        console.log(`${printed * 10} %`);
      }
    }
  }
  return sizes;
}
