import asyncio from "asyncio";
import internet from "internet";
import { downloadAll } from "../starter.ts";

const SIZE = 60_000;

/** Knows what the file should look like: a letter for each thousand bytes, in capitals for the second version. */
class Watched {
  size = 0;
  version: string | null = null;
  wrong = 0;
  largest = 0;
  cleared = 0;
  capitals = false;

  append(chunk: Uint8Array) {
    chunk.forEach((byte, index) => {
      if (byte !== byteAt(this.size + index, this.capitals)) this.wrong += 1;
    });
    this.size += chunk.length;
    this.largest = Math.max(this.largest, chunk.length);
  }

  clear() {
    this.size = 0;
    this.wrong = 0;
    this.cleared += 1;
  }
}

function byteAt(place: number, capitals = false) {
  return (capitals ? 65 : 97) + (Math.floor(place / 1000) % 26);
}

function textFrom(first: number, capitals = false) {
  const thousands = Array.from({ length: SIZE / 1000 }, (_, index) => {
    return String.fromCharCode(byteAt(1000 * index, capitals)).repeat(1000);
  });
  return thousands.join("").slice(first);
}

interface Order {
  files: string[];
  patience: number | null;
}

/** All files of one host; with patience, the first try is interrupted. */
export default async function fetchAll({ files, patience }: Order) {
  internet.addHost("files.example", {
    roundTrip: 0,
    bandwidth: 10_000,
    answer: ({ path, headers }) => {
      if (path === "/missing") return { status: 404 };
      const first = Number(/^bytes=(\d+)-$/.exec(headers["range"] ?? "")?.[1] ?? 0);
      return { status: first === 0 ? 200 : 206, text: textFrom(first) };
    },
  });
  const jobs = files.map((file) => ({ url: `https://files.example/${file}`, store: new Watched() }));
  let halfway: number[] = [];
  if (patience !== null) {
    await asyncio.wait([asyncio.createTask(interrupt(jobs, patience))]);
    halfway = jobs.map(({ store }) => store.size);
  }
  const done = await downloadAll(jobs, 2);
  const wrong = jobs.reduce((sum, { store }) => sum + store.wrong, 0);
  return { done, sizes: jobs.map(({ store }) => store.size), wrong, halfway };
}

async function interrupt(jobs: { url: string; store: Watched }[], patience: number) {
  try {
    await asyncio.waitFor(downloadAll(jobs, 2), patience + 0.05);
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
  }
}
