import asyncio from "asyncio";

async function order(table: number) {
  console.log(`table ${table}: ordered`);
  const dish = await cook(table);
  console.log(`table ${table}: ${dish} is served`);
}

async function cook(table: number) {
  await asyncio.sleep(table);
  return table === 1 ? "soup" : "stew";
}

async function main() {
  await asyncio.gather(order(2), order(1));
}

asyncio.run(main());
