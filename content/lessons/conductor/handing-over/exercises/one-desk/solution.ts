import asyncio from "asyncio";
import cpu from "cpu";

let desk = "";

function lay(page: string) {
  if (desk !== "") throw new Error(`${page} was laid on top of ${desk}`);
  desk = page;
}

function clear() {
  console.log(`${desk} is copied`);
  desk = "";
}

export async function messenger() {
  await asyncio.sleep(0.3);
  console.log("The messenger is let in.");
}

export async function copy(piece: string, pages: number) {
  for (let page = 1; page <= pages; page++) {
    lay(`${piece}, page ${page}`);
    cpu.burn(0.1); // the notes
    cpu.burn(0.1); // the words below them
    clear();
    await asyncio.sleep(0);
  }
}

async function main() {
  await asyncio.gather(messenger(), copy("waltz", 4), copy("march", 4));
}

asyncio.run(main());
