// Fails: at-once
// Says: One after the other: the wait on line 12 lasted from 0.000 s to 3.000 s, and the next one on line 12 began only at 3.000 s.

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
  const answers: string[] = [];
  for (const player of club) {
    answers.push(...(await asyncio.gather(checkRanking(player))));
  }
  return answers;
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
