import asyncio from "asyncio";
import cpu from "cpu";

async function program() {
  cpu.burn(0.02);
  await asyncio.sleep(2);
  cpu.burn(0.02);
}

async function main() {
  const programs = Array.from({ length: 40 }, () => program());
  await asyncio.gather(...programs);
  console.log(`${programs.length} tasks on one thread`);
}

asyncio.run(main());
