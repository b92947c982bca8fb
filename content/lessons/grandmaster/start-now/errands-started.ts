import asyncio from "asyncio";

async function errand(what: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(`${what}: done.`);
}

async function main() {
  const bakery = asyncio.createTask(errand("The bakery", 2));
  const post = asyncio.createTask(errand("The post office", 3));
  await bakery;
  await post;
}

asyncio.run(main());
