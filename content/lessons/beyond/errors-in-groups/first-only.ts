import asyncio from "asyncio";
import { OSError, ValueError } from "builtins";

async function readDisk() {
  await asyncio.sleep(1);
  throw new OSError("the disk is full");
}

async function readForm() {
  await asyncio.sleep(1);
  throw new ValueError("the age is negative");
}

async function main() {
  try {
    await asyncio.gather(readDisk(), readForm());
  } catch (error) {
    console.log(`gather: ${(error as Error).message}`);
  }

  const outcomes = await asyncio.gather(readDisk(), readForm(), { returnExceptions: true });
  for (const outcome of outcomes) console.log(`among the results: ${(outcome as Error).message}`);
}

asyncio.run(main());
