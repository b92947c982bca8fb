import asyncio from "asyncio";
import cpu from "cpu";

async function sumUp(parts: number) {
  for (let part = 1; part <= parts; part++) {
    cpu.burn(0.05);
    await asyncio.sleep(0);
  }
  console.log("the sum is there");
}

async function metronome() {
  for (let beat = 1; beat <= 5; beat++) {
    console.log(`beat ${beat}`);
    await asyncio.sleep(0.2);
  }
}

async function main() {
  await asyncio.gather(sumUp(16), metronome());
}

asyncio.run(main());
