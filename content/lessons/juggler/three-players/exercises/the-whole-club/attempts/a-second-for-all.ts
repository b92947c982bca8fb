// Fails: in-time
// Says: The run took 4.000 s, which is more than 3.000 s. The last wait began at 1.000 s on line 12.

import asyncio from "asyncio";

export interface Player {
  name: string;
  seconds: number;
}

async function checkRanking({ name, seconds }: Player) {
  await asyncio.sleep(seconds);
  return `${name} after ${seconds} s`;
}

export async function serveAll(club: Player[]) {
  await asyncio.sleep(1);
  return await asyncio.gather(...club.map(checkRanking));
}

async function main() {
  const club = [
    { name: "Ada", seconds: 3 },
    { name: "Boris", seconds: 1 },
    { name: "Chen", seconds: 2 },
  ];
  console.log((await serveAll(club)).join(", "));
}

asyncio.run(main());
