import asyncio from "asyncio";

async function receive(seconds: number) {
  await asyncio.sleep(seconds);
}

export async function download(seconds: number, patience: number) {
  console.log("opened");
  using file = {
    isWhole: false,
    [Symbol.dispose]() {
      console.log(this.isWhole ? "whole" : "thrown away");
      console.log("closed");
    },
  };
  try {
    await asyncio.waitFor(receive(seconds), patience);
    file.isWhole = true;
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
  }
  return file.isWhole;
}

async function main() {
  console.log(await download(2, 3));
  console.log(await download(5, 3));
}

asyncio.run(main());
