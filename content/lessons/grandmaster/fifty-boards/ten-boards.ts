import asyncio from "asyncio";
import cpu from "cpu";

async function playBoard() {
  for (let move = 1; move <= 3; move++) {
    cpu.burn(0.5);
    await asyncio.sleep(10);
  }
}

async function exhibition() {
  await asyncio.gather(...Array.from({ length: 10 }, playBoard));
  console.log("10 games are over.");
}

asyncio.run(exhibition());
