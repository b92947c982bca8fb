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
