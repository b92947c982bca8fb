import asyncio from "asyncio";
import cpu from "cpu";

async function metronome() {
  for (let beat = 1; beat <= 7; beat++) {
    console.log(`beat ${beat}`);
    await asyncio.sleep(0.25);
  }
}

async function render() {
  await asyncio.sleep(0.6);
  cpu.burn(1);
  console.log("the frame is rendered");
}

async function main() {
  await asyncio.gather(metronome(), render());
}

asyncio.run(main());
