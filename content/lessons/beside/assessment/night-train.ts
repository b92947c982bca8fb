import asyncio from "asyncio";

async function train(name: string, seconds: number) {
  console.log(name, "leaves");
  await asyncio.sleep(seconds);
  console.log(name, "arrives");
}

async function main() {
  const night = asyncio.createTask(train("night train", 3));
  await train("tram", 1);
  console.log("breakfast");
  await night;
}

asyncio.run(main());
