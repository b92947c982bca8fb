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
  const questions: Promise<string>[] = [];
  for (const player of club) questions.push(checkRanking(player));
  return await asyncio.gather(...questions);
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
