import asyncio from "asyncio";

async function bookkeeping() {
  console.log("the entry is begun");
  await asyncio.sleep(2);
  console.log("the entry is written");
}

async function main() {
  const entry = asyncio.createTask(bookkeeping());
  try {
    await asyncio.waitFor(asyncio.shield(entry), 1);
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("We stop waiting; the entry does not stop.");
  }
  await entry;
}

asyncio.run(main());
