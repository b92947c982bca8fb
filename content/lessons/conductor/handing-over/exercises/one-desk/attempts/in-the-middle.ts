// Fails: failed
// Says: Your program ended with an error at 0.700 s on line 10: Error: march, page 1 was laid on top of waltz, page 1 What comes after the error never ran, so there is no whole run to check yet.

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
    await asyncio.sleep(0);
    cpu.burn(0.1); // the words below them
    clear();
  }
}
