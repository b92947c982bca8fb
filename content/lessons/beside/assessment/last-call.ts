import asyncio from "asyncio";

async function waiter() {
  try {
    for (const round of [1, 2, 3, 4]) {
      await asyncio.sleep(1);
      console.log("round", round);
    }
  } finally {
    console.log("the bill");
  }
}

async function main() {
  try {
    await asyncio.waitFor(waiter(), 2.5);
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("we close");
  }
}

asyncio.run(main());
