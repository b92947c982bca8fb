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
      await asyncio.sleep(1);
    }
  }
}

/** Brings all files into their stores, so many at once, and says which were done. */
export async function downloadAll(jobs: Job[], atOnce: number) {
  const done: boolean[] = [];
  const waiting = jobs.entries();

  async function work() {
    for (const [place, { url, store }] of waiting) {
      try {
        await download(url, store);
        done[place] = true;
      } catch (error) {
        if (!(error instanceof aiohttp.ClientError)) throw error;
        done[place] = false;
      }
    }
  }

  await asyncio.taskGroup(async (group) => {
    for (let worker = 0; worker < atOnce; worker += 1) group.createTask(work());
  });
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
  const jobs = ["3.8.4", "3.8.5", "3.8.6", "3.8.7"].map((version) => ({
    url: `https://docs.example/python-${version}-docs.zip`,
    store: new Memory(),
  }));
  try {
    await asyncio.waitFor(downloadAll(jobs, 2), 4);
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log(`Interrupted, with ${jobs.map(({ store }) => store.size).join(", ")} bytes.`);
  }
  const done = await downloadAll(jobs, 2);
  console.log(`Now there are ${jobs.map(({ store }) => store.size).join(", ")} bytes.`);
  console.log(`Done: ${done.join(", ")}`);
}

asyncio.run(main());
