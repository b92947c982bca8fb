// Fails: nothing-left
// Says: `receive` was still going on when main ended, and was cancelled.
import asyncio from "asyncio";

async function receive(seconds: number) {
  await asyncio.sleep(seconds);
}

export async function download(seconds: number, patience: number) {
  console.log("opened");
  const task = asyncio.createTask(receive(seconds));
  let isWhole = false;
  try {
    const { done } = await asyncio.wait([task], { timeout: patience });
    isWhole = done.has(task);
    return isWhole;
  } finally {
    console.log(isWhole ? "whole" : "thrown away");
    console.log("closed");
  }
}

async function main() {
  console.log(await download(2, 3));
  console.log(await download(5, 3));
}

asyncio.run(main());
