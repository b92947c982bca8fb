import asyncio from "asyncio";
import cpu from "cpu";

async function shrink(photo: string) {
  cpu.burn(1);
  console.log(`Made smaller: ${photo}.`);
}

async function main() {
  await asyncio.gather(shrink("soup"), shrink("salad"), shrink("cake"));
}

asyncio.run(main());
