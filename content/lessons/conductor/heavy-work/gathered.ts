import asyncio from "asyncio";
import cpu from "cpu";

async function render(frame: number) {
  cpu.burn(1); // a second of heavy maths, on the only core that we use
  console.log(`frame ${frame} is rendered`);
}

async function main() {
  await asyncio.gather(render(1), render(2), render(3), render(4));
}

asyncio.run(main());
