import asyncio from "asyncio";

async function fetchPoints(player: string) {
  await asyncio.sleep(1);
  return player.length * 400;
}

async function fetchRank(points: number) {
  await asyncio.sleep(2);
  return Math.round(5000 / points);
}

async function ask(player: string) {
  const points = await fetchPoints(player);
  return [points, await fetchRank(points)];
}

async function main() {
  // Ask for Ada's points, then for the rank that goes with them.
  const [points, rank] = await ask("Ada");
  console.log(`Ada has ${points} points and is number ${rank}.`);
}

asyncio.run(main());
