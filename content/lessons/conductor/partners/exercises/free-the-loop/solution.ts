import asyncio from "asyncio";
import { ProcessPoolExecutor } from "concurrent.futures";
import cpu from "cpu";
import requests from "requests";

export function readPage() {
  return requests.get("https://pages.example/1").text.length;
}

export function render(name: string) {
  cpu.burn(1);
  return `${name}.png`;
}

export async function heart() {
  for (let beat = 1; beat <= 7; beat++) {
    console.log(`beat ${beat}`);
    await asyncio.sleep(0.25);
  }
}

export async function main() {
  const loop = asyncio.getRunningLoop();
  using pool = new ProcessPoolExecutor({ maxWorkers: 1 });
  const [, length, picture] = await asyncio.gather(
    heart(),
    asyncio.toThread(readPage),
    loop.runInExecutor(pool, render, "picture"),
  );
  return [length, picture];
}

console.log(asyncio.run(main()));
