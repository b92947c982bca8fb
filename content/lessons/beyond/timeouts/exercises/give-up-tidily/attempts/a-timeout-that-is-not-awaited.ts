// Fails: tidied
// Says: “thrown away” was never printed.

import asyncio from "asyncio";

async function receive(seconds: number) {
  await asyncio.sleep(seconds);
}

export async function download(seconds: number, patience: number) {
  console.log("opened");
  try {
    asyncio.waitFor(receive(seconds), patience);
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
