import asyncio from "asyncio";

async function answer(player: string, seconds: number) {
  await asyncio.sleep(seconds);
  console.log(player, "answers");
  return player;
}

async function main() {
  const players = await asyncio.gather(answer("Ada", 3), answer("Ben", 1), answer("Cleo", 2));
  console.log(players.join(", "));
}

asyncio.run(main());
