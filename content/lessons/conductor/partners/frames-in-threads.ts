import asyncio from "asyncio";
import cpu from "cpu";

function render(frame: number) {
  cpu.burn(1);
  console.log(`frame ${frame} is rendered`);
}

async function main() {
  await asyncio.gather(
    asyncio.toThread(render, 1),
    asyncio.toThread(render, 2),
    asyncio.toThread(render, 3),
    asyncio.toThread(render, 4),
  );
}

asyncio.run(main());
