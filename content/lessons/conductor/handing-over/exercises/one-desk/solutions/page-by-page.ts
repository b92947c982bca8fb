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

function copyOne(piece: string, page: number) {
  lay(`${piece}, page ${page}`);
  cpu.burn(0.1);
  cpu.burn(0.1);
  clear();
}

export async function copy(piece: string, pages: number, page = 1): Promise<void> {
  await asyncio.sleep(0);
  copyOne(piece, page);
  if (page < pages) await copy(piece, pages, page + 1);
}
