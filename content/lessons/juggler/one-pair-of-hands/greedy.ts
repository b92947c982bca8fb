import asyncio from "asyncio";

async function readAloud(reader: string) {
  for (let page = 1; page <= 3; page++) {
    console.log(`${reader} reads page ${page}.`);
  }
}

async function main() {
  await asyncio.gather(readAloud("Ada"), readAloud("Boris"));
}

asyncio.run(main());
