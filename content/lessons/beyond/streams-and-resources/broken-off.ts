import asyncio from "asyncio";

async function* prices() {
  console.log("the line is open");
  try {
    for (const price of [102, 99, 105, 101]) {
      await asyncio.sleep(1);
      yield price;
    }
  } finally {
    await asyncio.sleep(0.5);
    console.log("the line is closed");
  }
}

async function main() {
  for await (const price of prices()) {
    console.log(`the price is ${price}`);
    if (price < 100) break;
  }
  console.log("bought");
}

asyncio.run(main());
