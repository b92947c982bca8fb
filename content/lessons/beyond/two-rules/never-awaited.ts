import asyncio from "asyncio";

async function save(what: string) {
  await asyncio.sleep(1);
  console.log(`${what} is saved`);
}

async function main() {
  save("the letter");
  await save("the picture");
}

asyncio.run(main());
