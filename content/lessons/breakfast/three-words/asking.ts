import asyncio from "asyncio";

async function bake() {
  await asyncio.sleep(2);
  return "a cake";
}

async function main() {
  const cake = asyncio.createTask(bake());
  await asyncio.sleep(1);
  console.log(cake.done() ? "It is done." : "Not done yet.");
  await asyncio.sleep(1.5);
  console.log(cake.done() ? "It is done." : "Not done yet.");
  console.log(`There is ${cake.result()}.`);
}

asyncio.run(main());
