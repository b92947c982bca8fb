import asyncio from "asyncio";

async function write(letters: asyncio.Queue<string>) {
  for (const letter of ["one", "two", "three"]) {
    await letters.put(letter);
    console.log("written:", letter);
  }
}

async function read(letters: asyncio.Queue<string>) {
  for (let count = 0; count < 3; count += 1) {
    await asyncio.sleep(2);
    console.log("read:", await letters.get());
  }
}

async function main() {
  const letters = new asyncio.Queue<string>(1);
  await asyncio.gather(write(letters), read(letters));
}

asyncio.run(main());
