// Fails: awaited
// Says: At 3.000 s on line 19: `fetchPoints` was called but never awaited, so it never ran.

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
  const points = await fetchPoints("Ada");
  const rank = await fetchRank(fetchPoints("Ada") as unknown as number);
  console.log(`Ada has ${points} points and is number ${rank}.`);
}

asyncio.run(main());
