import asyncio from "asyncio";

async function talk(player: string) {
  console.log(`${player}: one`);
  console.log(`${player}: two`);
  await asyncio.sleep(1);
  console.log(`${player}: three`);
  console.log(`${player}: four`);
}

async function main() {
  await asyncio.gather(talk("Ada"), talk("Boris"));
}

asyncio.run(main());
