// Fails: nothing-left
// Says: At 3.000 s on line 7: `receive` was still going on when main ended, and was cancelled.

import asyncio from "asyncio";

async function receive(seconds: number) {
  await asyncio.sleep(seconds);
}

export async function download(seconds: number, patience: number) {
  console.log("opened");
  try {
    await asyncio.waitFor(asyncio.shield(receive(seconds)), patience);
    console.log("whole");
    return true;
  } catch (error) {
    console.log("thrown away");
    if (error instanceof asyncio.TimeoutError) return false;
    throw error;
  } finally {
    console.log("closed");
  }
}

async function main() {
  console.log(await download(2, 3));
  console.log(await download(5, 3));
}

asyncio.run(main());
