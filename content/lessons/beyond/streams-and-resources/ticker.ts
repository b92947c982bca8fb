import asyncio from "asyncio";

async function* prices() {
  for (const price of [102, 99, 105, 101]) {
    await asyncio.sleep(1);
    yield price;
  }
}

async function main() {
  for await (const price of prices()) {
    console.log(`the price is ${price}`);
  }
}

asyncio.run(main());
