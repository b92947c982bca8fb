import asyncio from "asyncio";
import internet from "internet";
import { download } from "../starter.ts";

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

/** The file takes six seconds; after three of them about half of it should be there. */
export default async function fetchPieces(path: string) {
  internet.addHost("files.example", {
    roundTrip: 0,
    bandwidth: 10_000,
    answer: (request) => (request.path === "/file" ? textFrom(0) : { status: 404, text: "not here" }),
  });
  const store = new Watched();
  let error: string | null = null;
  let isThereHalfway = false;
  const look = asyncio.getRunningLoop().callLater(3.5, () => {
    isThereHalfway = store.size >= 20_000;
  });
  try {
    await download(`https://files.example${path}`, store);
  } catch (reason) {
    error = (reason as Error).name;
  }
  look.cancel();
  return { size: store.size, wrong: store.wrong, isInPieces: store.largest <= 10_000, isThereHalfway, error };
}
