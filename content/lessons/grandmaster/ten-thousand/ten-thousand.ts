import asyncio from "asyncio";

let answers = 0;

async function holdConnection() {
  for (let message = 1; message <= 3; message++) {
    await asyncio.sleep(20);
    answers += 1;
  }
}

async function server() {
  await asyncio.gather(...Array.from({ length: 10_000 }, holdConnection));
  console.log(`${answers} messages were answered, on one thread.`);
}

asyncio.run(server());
