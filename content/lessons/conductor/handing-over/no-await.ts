import asyncio from "asyncio";
import cpu from "cpu";

async function play(musician: string) {
  for (let bar = 1; bar <= 3; bar++) {
    cpu.burn(0.2);
    console.log(`${musician}: bar ${bar}`);
  }
}

async function main() {
  await asyncio.gather(play("violin"), play("cello"));
}

asyncio.run(main());
