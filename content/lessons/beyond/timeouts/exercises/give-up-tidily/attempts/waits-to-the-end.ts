// Fails: in-time
// Says: The run took 5.000 s, which is more than 3.000 s.
import asyncio from "asyncio";

async function receive(seconds: number) {
  await asyncio.sleep(seconds);
}

export async function download(seconds: number, patience: number) {
  console.log("opened");
  let isWhole = false;
  try {
    await receive(seconds);
    isWhole = seconds <= patience;
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
