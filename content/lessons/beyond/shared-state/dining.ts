import asyncio from "asyncio";

const fork = new asyncio.Lock();
const knife = new asyncio.Lock();

async function eat(who: string, first: asyncio.Lock, second: asyncio.Lock) {
  using one = await first.acquire();
  console.log(`${who} holds one piece of cutlery`);
  await asyncio.sleep(1);
  using two = await second.acquire();
  console.log(`${who} eats`);
}

async function main() {
  await asyncio.timeout(5, async () => {
    await asyncio.gather(eat("Ada", fork, knife), eat("Bo", knife, fork));
  });
}

try {
  asyncio.run(main());
} catch (error) {
  console.log(`Nobody has eaten: ${(error as Error).constructor.name}`);
}
