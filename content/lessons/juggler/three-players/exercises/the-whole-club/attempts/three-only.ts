// Fails: answers
// Says: The result is `["Player 1 after 1 s", "Player 2 after 2 s", "Player 3 after 3 s"]`;

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
  const [ada, boris, chen] = club;
  if (!ada || !boris || !chen) return [];
  const others = club.slice(3).map(({ seconds }) => asyncio.sleep(seconds));
  const answers = await asyncio.gather(checkRanking(ada), checkRanking(boris), checkRanking(chen), ...others);
  return answers.slice(0, 3);
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
