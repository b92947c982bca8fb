// Fails: free
// Says: `time.sleep` blocked the loop on line 8 for 1.000 s, from 0.000 s on.

import asyncio from "asyncio";
import time from "time";

async function fetchPoints(player: string) {
  time.sleep(1);
  return player.length * 400;
}

async function fetchRank(points: number) {
  await asyncio.sleep(2);
  return Math.round(5000 / points);
}

async function main() {
  // Ask for Ada's points, then for the rank that goes with them.
  const points = await fetchPoints("Ada");
  const rank = await fetchRank(points);
  console.log(`Ada has ${points} points and is number ${rank}.`);
}

asyncio.run(main());
