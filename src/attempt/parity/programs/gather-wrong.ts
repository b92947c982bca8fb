import asyncio from "asyncio";

async function main() {
  for (const wrong of [1, null, "text", () => 1]) {
    try {
      await asyncio.gather(wrong as never);
    } catch (error) {
      console.log((error as Error).message);
    }
  }
  try {
    asyncio.createTask((() => 5) as never);
  } catch (error) {
    console.log((error as Error).message.slice(0, 27));
  }
  try {
    asyncio.createTask(asyncio.gather() as never);
  } catch (error) {
    console.log((error as Error).message.slice(0, 27));
  }
}

asyncio.run(main());
