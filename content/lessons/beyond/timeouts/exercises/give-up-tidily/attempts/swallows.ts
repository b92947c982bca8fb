// Fails: result
// Says: The result is `false`; it should be `"cancelled"`.
import asyncio from "asyncio";

async function receive(seconds: number) {
  await asyncio.sleep(seconds);
}

export async function download(seconds: number, patience: number) {
  console.log("opened");
  try {
    await asyncio.waitFor(receive(seconds), patience);
    console.log("whole");
    return true;
  } catch {
    console.log("thrown away");
    return false;
  } finally {
    console.log("closed");
  }
}

async function main() {
  console.log(await download(2, 3));
  console.log(await download(5, 3));
}

asyncio.run(main());
