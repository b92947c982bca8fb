import asyncio from "asyncio";
import cpu from "cpu";

async function shrinkPhoto(photo: string) {
  cpu.burn(1);
  console.log(`Made smaller: ${photo}.`);
}

async function main() {
  await asyncio.gather(shrinkPhoto("soup"), shrinkPhoto("salad"), shrinkPhoto("cake"));
}

asyncio.run(main());
