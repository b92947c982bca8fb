import aiohttp from "aiohttp";
import asyncio from "asyncio";

async function download(session: aiohttp.ClientSession, version: string) {
  await using response = await session.get(`https://docs.example/python-${version}-docs.zip`);
  const size = Number(response.headers.get("content-length"));
  let received = 0;
  for await (const chunk of response.content.iterChunked(500_000)) {
    received += chunk.length;
    console.log(`${version}: ${Math.round((100 * received) / size)} %`);
  }
}

async function main() {
  await using session = new aiohttp.ClientSession();
  await download(session, "3.8.4");
}

asyncio.run(main());
