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

async function afterYou() {
  await asyncio.createTask(nothing());
}

async function nothing() {}

export async function copy(piece: string, pages: number) {
  for (let page = 1; page <= pages; page++) {
    if (page > 1) await afterYou();
    lay(`${piece}, page ${page}`);
    cpu.burn(0.2);
    clear();
  }
}
