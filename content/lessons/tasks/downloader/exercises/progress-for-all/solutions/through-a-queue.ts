import aiohttp from "aiohttp";
import asyncio from "asyncio";

const TOTAL = 12_000_000;

async function download(session: aiohttp.ClientSession, version: string, chunks: asyncio.Queue<[string, number]>) {
  await using response = await session.get(`https://docs.example/python-${version}-docs.zip`);
  for await (const chunk of response.content.iterChunked(200_000)) await chunks.put([version, chunk.length]);
}

export async function downloadAll(versions: string[]) {
  const sizes: Record<string, number> = {};
  const chunks = new asyncio.Queue<[string, number]>();
  await using session = new aiohttp.ClientSession();
  const downloads = versions.map((version) => asyncio.createTask(download(session, version, chunks)));
  let received = 0;
  let next = 1;
  while (received < TOTAL) {
    const [version, bytes] = await chunks.get();
    sizes[version] = (sizes[version] ?? 0) + bytes;
    received += bytes;
    for (; next <= Math.floor((received * 10) / TOTAL); next++) console.log(`${next}0 %`);
  }
  await asyncio.gather(...downloads);
  return sizes;
}
