import aiohttp from "aiohttp";
import asyncio from "asyncio";

async function priceOf(session: aiohttp.ClientSession, item: number) {
  try {
    await using response = await session.get(`https://api.example/items/${item}`);
    response.raiseForStatus();
    const { price } = (await response.json()) as { price: number };
    return price;
  } catch (error) {
    if (!(error instanceof aiohttp.ClientError)) throw error;
    console.log(`no price for item ${item}: ${error.message}`);
    return null;
  }
}

async function main() {
  await using session = new aiohttp.ClientSession();
  const tasks = await asyncio.taskGroup(async (group) =>
    [1, 2, 99, 3].map((item) => group.createTask(priceOf(session, item))),
  );
  const prices = tasks.map((task) => task.result()).filter((price) => price !== null);
  console.log(`${prices.length} prices: ${prices.join(", ")}`);
}

asyncio.run(main());
