import asyncio from "asyncio";

async function bake() {
  console.log("the oven is on");
  await asyncio.sleep(2);
  console.log("the cake is ready");
}

async function main() {
  asyncio.createTask(bake());
  console.log("main has nothing more to do");
}

asyncio.run(main());
