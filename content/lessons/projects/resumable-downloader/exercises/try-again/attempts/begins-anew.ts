// Fails: goes-on
// Says: asked: [0, 0, 0]
import aiohttp from "aiohttp";
import asyncio from "asyncio";

/** What a file is downloaded to. It is still there when the program is not. */
export interface Store {
  /** How many bytes are there. */
  size: number;
  /** The version of the file that the bytes are of; `null` where nobody has noted it. */
  version: string | null;
  append(chunk: Uint8Array): void;
  /** Throws away what is there. */
  clear(): void;
}

export interface Job {
  url: string;
  store: Store;
}

/** So many bytes are held in memory at most. */
const CHUNK = 10_000;

/** One try: brings what is missing, as far as it comes. */
async function fetchRest(session: aiohttp.ClientSession, url: string, store: Store) {
  const headers: Record<string, string> = store.size === 0 ? {} : { range: `bytes=${store.size}-` };
  await using response = await session.get(url, { headers });
  if (response.status === 416) return;
  response.raiseForStatus();
  if (response.status !== 206) store.clear();
  for await (const chunk of response.content.iterChunked(CHUNK)) store.append(chunk);
}

/** Brings the whole file into the store. */
export async function download(url: string, store: Store) {
  await using session = new aiohttp.ClientSession();
  for (let tries = 1; ; tries += 1) {
    try {
      return await fetchRest(session, url, store);
    } catch (error) {
      const isHopeless = !(error instanceof aiohttp.ClientError) || error instanceof aiohttp.ClientResponseError;
      if (isHopeless || tries === 5) throw error;
      store.clear();
      await asyncio.sleep(1);
    }
  }
}

/** Brings all files into their stores, so many at once, and says which were done. The last step is about it. */
export async function downloadAll(jobs: Job[], atOnce: number) {
  const done: boolean[] = [];
  for (const { url, store } of jobs) {
    await download(url, store);
    done.push(true);
  }
  return done;
}

class Memory implements Store {
  size = 0;
  version: string | null = null;

  append(chunk: Uint8Array) {
    this.size += chunk.length;
  }

  clear() {
    this.size = 0;
  }
}

async function main() {
  const store = new Memory();
  const url = "https://docs.example/python-3.8.4-docs.zip";
  try {
    await asyncio.waitFor(download(url, store), 2);
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log(`Interrupted, with ${store.size} bytes.`);
  }
  await download(url, store);
  console.log(`The store has ${store.size} bytes.`);
}

asyncio.run(main());
