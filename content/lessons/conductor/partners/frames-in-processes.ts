import asyncio from "asyncio";
import { ProcessPoolExecutor } from "concurrent.futures";
import cpu from "cpu";

function render(frame: number) {
  cpu.burn(1);
  console.log(`frame ${frame} is rendered`);
}

async function main() {
  const loop = asyncio.getRunningLoop();
  using pool = new ProcessPoolExecutor({ maxWorkers: 4 });
  const frames = [1, 2, 3, 4].map((frame) => loop.runInExecutor(pool, render, frame));
  await asyncio.gather(...frames);
}

asyncio.run(main());
