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

/** A server whose line breaks after 60,000 bytes, for the first so many times. */
export default async function fetchStubbornly({ breaks }: { breaks: number }) {
  const asked: number[] = [];
  internet.addHost("files.example", {
    roundTrip: 0,
    bandwidth: 10_000,
    answer: ({ headers }) => {
      const first = Number(/^bytes=(\d+)-$/.exec(headers["range"] ?? "")?.[1] ?? 0);
      asked.push(first);
      const answer = { status: first === 0 ? 200 : 206, text: textFrom(first) };
      return asked.length <= breaks ? { ...answer, breaksAfter: 12_000 } : answer;
    },
  });
  const store = new Watched();
  let error: string | null = null;
  try {
    await download("https://files.example/file", store);
  } catch (reason) {
    error = (reason as Error).name;
  }
  return { size: store.size, wrong: store.wrong, asked, error };
}
