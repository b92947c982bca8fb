// Fails: awaited
// Says: At 0.000 s on line 18: `serveAll.<locals>.<lambda>` was called but never awaited, so it never ran.

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
  club.forEach(async (player) => {
    answers.push(await checkRanking(player));
  });
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
