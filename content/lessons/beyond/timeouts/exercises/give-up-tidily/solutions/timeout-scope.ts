import asyncio from "asyncio";

async function receive(seconds: number) {
  await asyncio.sleep(seconds);
}

export async function download(seconds: number, patience: number) {
  console.log("opened");
  let isWhole = false;
  try {
    await asyncio.timeout(patience, async () => {
      await receive(seconds);
      isWhole = true;
    });
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
  } finally {
    console.log(isWhole ? "whole" : "thrown away");
    console.log("closed");
  }
  return isWhole;
}

async function main() {
  console.log(await download(2, 3));
  console.log(await download(5, 3));
}

asyncio.run(main());
