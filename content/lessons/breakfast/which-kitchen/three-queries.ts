import asyncio from "asyncio";

async function query(question: string) {
  await asyncio.sleep(1);
  console.log(`Answered: ${question}.`);
}

async function main() {
  await asyncio.gather(query("recipes"), query("authors"), query("comments"));
}

asyncio.run(main());
