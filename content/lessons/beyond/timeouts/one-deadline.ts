import asyncio from "asyncio";

async function step(name: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`${name} is done`);
}

async function main() {
  try {
    await asyncio.timeout(3, async () => {
      await step("looking up", 1);
      await step("connecting", 1);
      await step("downloading", 5);
    });
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
    console.log("Three seconds are over.");
  }
}

asyncio.run(main());
