import asyncio from "asyncio";

async function commentate(commentator: string) {
  for (let move = 1; move <= 3; move++) {
    console.log(`${commentator}: move ${move}.`);
    await giveWay();
  }
}

async function giveWay() {
  await asyncio.sleep(0);
}

async function main() {
  await asyncio.gather(commentate("Ada"), commentate("Boris"));
}

asyncio.run(main());
