import aiohttp from "aiohttp";
import asyncio from "asyncio";

/** Stands in for a file: writing takes time, and must be over before it is closed. */
class File {
  bytes = 0;
  constructor(readonly name: string) {}

  async write(chunk: Uint8Array) {
    await asyncio.sleep(chunk.length / 20_000_000);
    this.bytes += chunk.length;
  }

  close() {
    console.log(`${this.name} is closed, with ${this.bytes / 1_000_000} MB`);
  }
}

async function download(session: aiohttp.ClientSession, version: string) {
  const name = `python-${version}-docs.zip`;
  const file = new File(name);
  try {
    await using response = await session.get(`https://docs.example/${name}`);
    response.raiseForStatus();
    for await (const chunk of response.content.iterChunked(250_000)) await file.write(chunk);
  } finally {
    file.close();
  }
}

async function main() {
  await using session = new aiohttp.ClientSession();
  const versions = ["3.8.4", "3.8.5", "3.8.6"];
  const all = asyncio.gather(...versions.map((version) => download(session, version)));
  try {
    await asyncio.waitFor(all, 4);
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("Four seconds are over.");
  }
}

asyncio.run(main());
