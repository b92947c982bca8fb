import asyncio from "asyncio";

async function bake() {
  await asyncio.sleep(2);
  return "a cake";
}

async function main() {
  const cake = asyncio.createTask(bake());
  await asyncio.sleep(1);
  try {
    console.log(`There is ${cake.result()}.`);
  } catch (error) {
    console.log(`The task says: ${error.message}`);
  }
  console.log(`There is ${await cake}.`);
}

asyncio.run(main());
