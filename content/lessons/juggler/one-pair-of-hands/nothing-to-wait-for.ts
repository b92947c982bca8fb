import asyncio from "asyncio";

async function readPage(reader: string, page: number) {
  console.log(`${reader} reads page ${page}.`);
}

async function readAloud(reader: string) {
  for (let page = 1; page <= 3; page++) {
    await readPage(reader, page);
  }
}

async function main() {
  await asyncio.gather(readAloud("Ada"), readAloud("Boris"));
}

asyncio.run(main());
