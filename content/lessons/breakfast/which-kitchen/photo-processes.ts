import asyncio from "asyncio";
import { ProcessPoolExecutor } from "concurrent.futures";
import cpu from "cpu";

function shrink(photo: string) {
  cpu.burn(1);
  return photo;
}

async function main() {
  using pool = new ProcessPoolExecutor({ maxWorkers: 3 });
  const loop = asyncio.getRunningLoop();
  const inPool = (photo: string) => loop.runInExecutor(pool, shrink, photo);
  const photos = await asyncio.gather(inPool("soup"), inPool("salad"), inPool("cake"));
  console.log(`Made smaller: ${photos.join(", ")}.`);
}

asyncio.run(main());
