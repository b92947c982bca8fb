// Fails: once
// Says: 0 requests were sent; there should be 3.

import aiohttp from "aiohttp";
import asyncio from "asyncio";

export async function readTitles(pages: number[]) {
  await asyncio.sleep(0.3);
  return pages.map((page) => `Page ${page}`);
}
