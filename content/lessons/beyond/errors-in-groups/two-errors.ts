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
    await asyncio.taskGroup(async (group) => {
      group.createTask(readDisk());
      group.createTask(readForm());
    });
  } catch (error) {
    if (!(error instanceof asyncio.ExceptionGroup)) throw error;
    console.log(error.message);
    for (const each of error.exceptions) console.log(`- ${each.constructor.name}: ${each.message}`);
  }
}

asyncio.run(main());
