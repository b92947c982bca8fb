import asyncio from "asyncio";
import cpu from "cpu";

async function suggestMove() {
  await asyncio.sleep(1);
  cpu.burn(0.01);
}

async function server() {
  await asyncio.gather(...Array.from({ length: 1000 }, suggestMove));
  console.log("The last player is answered.");
}

asyncio.run(server());
