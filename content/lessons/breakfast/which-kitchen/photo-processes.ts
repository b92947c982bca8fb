import asyncio from "asyncio";
import { ProcessPoolExecutor } from "concurrent.futures";
import cpu from "cpu";

function shrinkPhoto(photo: string) {
  cpu.burn(1);
  return photo;
}

async function main() {
  using pool = new ProcessPoolExecutor({ maxWorkers: 3 });
  const loop = asyncio.getRunningLoop();
  const photos = ["soup", "salad", "cake"].map((photo) => loop.runInExecutor(pool, shrinkPhoto, photo));
  console.log(`Made smaller: ${(await asyncio.gather(...photos)).join(", ")}.`);
}

asyncio.run(main());
