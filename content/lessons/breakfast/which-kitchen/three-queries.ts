import asyncio from "asyncio";

async function queryDatabase(question: string) {
  await asyncio.sleep(1);
  console.log(`Answered: ${question}.`);
}

async function main() {
  await asyncio.gather(queryDatabase("recipes"), queryDatabase("authors"), queryDatabase("comments"));
}

asyncio.run(main());
