// Fails: in-turn
// Says: The run took 2.000 s; done in full, it takes at least 3.000 s.

import asyncio from "asyncio";

async function fetchPoints(player: string) {
  await asyncio.sleep(1);
  return player.length * 400;
}

async function fetchRank(points: number) {
  await asyncio.sleep(2);
  return Math.round(5000 / points);
}

async function main() {
  // Ask for Ada's points, then for the rank that goes with them.
  const [points, rank] = await asyncio.gather(fetchPoints("Ada"), fetchRank(1200));
  console.log(`Ada has ${points} points and is number ${rank}.`);
}

asyncio.run(main());
