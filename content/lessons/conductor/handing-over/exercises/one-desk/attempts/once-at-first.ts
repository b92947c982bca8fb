// Fails: in-turn
// Says: “waltz, page 2 is copied” on line 15 was printed at 0.400 s, before “march, page 1 is copied” on line 15 at 1.000 s; it should come after it.

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
  await asyncio.sleep(0);
  for (let page = 1; page <= pages; page++) {
    lay(`${piece}, page ${page}`);
    cpu.burn(0.1); // the notes
    cpu.burn(0.1); // the words below them
    clear();
  }
}
