import asyncio from "asyncio";

async function serve(player: string) {
  console.log(`${player} asks.`);
  await asyncio.sleep(1);
  console.log(`${player} is answered.`);
}

async function main() {
  asyncio.gather(serve("Ada"), serve("Boris"), serve("Chen"));
  console.log("The club closes.");
}

asyncio.run(main());
