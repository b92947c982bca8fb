import aiohttp from "aiohttp";
import asyncio from "asyncio";

const TOTAL = 12_000_000;
let received = 0;
const tenths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

async function download(session: aiohttp.ClientSession, version: string) {
  let size = 0;
  await using response = await session.get(`https://docs.example/python-${version}-docs.zip`);
  for await (const { length } of response.content.iterChunked(200_000)) {
    size += length;
    received += length;
    while (tenths.length > 0 && received >= (tenths[0]! * TOTAL) / 10) console.log(`${tenths.shift()! * 10} %`);
  }
  return size;
}

export async function downloadAll(versions: string[]) {
  await using session = new aiohttp.ClientSession();
  const tasks = await asyncio.taskGroup(async (group) =>
    versions.map((version) => [version, group.createTask(download(session, version))] as const),
  );
  return Object.fromEntries(tasks.map(([version, task]) => [version, task.result()]));
}
