import asyncio from "asyncio";

async function commentate(commentator: string) {
  for (let move = 1; move <= 3; move++) {
    await asyncio.sleep(0);
    console.log(`${commentator}: move ${move}.`);
  }
}

async function main() {
  await asyncio.gather(commentate("Ada"), commentate("Boris"));
}

asyncio.run(main());
