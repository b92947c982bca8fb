import asyncio from "asyncio";

async function stubborn() {
  try {
    await asyncio.sleep(10);
  } finally {
    console.log("tidying up, this may take a while");
    await asyncio.sleep(5);
    console.log("tidied up");
  }
}

async function main() {
  try {
    await asyncio.waitFor(stubborn(), 1);
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("One second is over. Is it?");
  }
}

asyncio.run(main());
