import asyncio from "asyncio";

async function download() {
  try {
    await asyncio.sleep(60);
  } finally {
    console.log("the file is closed");
  }
}

async function main() {
  try {
    await asyncio.waitFor(download(), 2);
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("too late");
  }
}

asyncio.run(main());
