import asyncio from "asyncio";

const PLAYERS = 5000;

async function serve(player: number) {
  await asyncio.sleep(1);
  return player;
}

async function main() {
  const players = Array.from({ length: PLAYERS }, (_, index) => index + 1);
  const served = await asyncio.gather(...players.map(serve));
  console.log(`${served.length} of ${PLAYERS} players are served.`);
}

asyncio.run(main());
