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

interface Rest {
  there: number;
  ranges: boolean;
}

/** A server that may know ranges, and a store that has something already. */
export default async function fetchRest({ there, ranges }: Rest) {
  const asked: (string | null)[] = [];
  internet.addHost("files.example", {
    roundTrip: 0,
    bandwidth: 10_000,
    answer: ({ headers }) => {
      const range = headers["range"] ?? null;
      asked.push(range);
      const first = Number(/^bytes=(\d+)-$/.exec(range ?? "")?.[1] ?? 0);
      if (!ranges || first === 0) return textFrom(0);
      return first >= SIZE ? { status: 416 } : { status: 206, text: textFrom(first) };
    },
  });
  const store = new Watched();
  for (let place = 0; place < there; place += 10_000)
    store.append(new Uint8Array(10_000).map((_, i) => byteAt(place + i)));
  await download("https://files.example/file", store);
  return { size: store.size, wrong: store.wrong, asked };
}
