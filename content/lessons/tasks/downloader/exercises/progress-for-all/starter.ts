import aiohttp from "aiohttp";
import asyncio from "asyncio";

const TOTAL = 12_000_000;

async function download(session: aiohttp.ClientSession, version: string) {
  await using response = await session.get(`https://docs.example/python-${version}-docs.zip`);
  return (await response.read()).length;
}

export async function downloadAll(versions: string[]) {
  const sizes: Record<string, number> = {};
  await using session = new aiohttp.ClientSession();
  for (const version of versions) {
    sizes[version] = await download(session, version);
  }
  return sizes;
}

console.log(asyncio.run(downloadAll(["3.8.4", "3.8.5", "3.8.6"])));
