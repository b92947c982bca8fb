// Fails: as-they-arrive
// Says: “10 %” on line 17 was printed at 3.220 s;

import aiohttp from "aiohttp";
import asyncio from "asyncio";

const TOTAL = 12_000_000;

class Progress {
  #received = 0;
  #printed = 0;

  add(bytes: number) {
    this.#received += bytes;
    while (this.#printed < Math.floor((10 * this.#received) / TOTAL)) {
      this.#printed += 1;
      console.log(`${this.#printed * 10} %`);
    }
  }
}

async function download(session: aiohttp.ClientSession, version: string, progress: Progress) {
  await using response = await session.get(`https://docs.example/python-${version}-docs.zip`);
  let size = 0;
  const whole = await response.read();
  size += whole.length;
  progress.add(whole.length);
  return size;
}

export async function downloadAll(versions: string[]) {
  const progress = new Progress();
  await using session = new aiohttp.ClientSession();
  const sizes = await asyncio.gather(...versions.map((version) => download(session, version, progress)));
  return Object.fromEntries(versions.map((version, i) => [version, sizes[i]]));
}

console.log(asyncio.run(downloadAll(["3.8.4", "3.8.5", "3.8.6"])));
