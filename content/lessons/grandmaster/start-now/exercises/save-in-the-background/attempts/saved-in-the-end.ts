// Fails: saved
// Says: “Saved: Ada.” on line 8 was printed at 5.000 s; it should be at 3.000 s.

import asyncio from "asyncio";

async function saveLog(entry: string) {
  await asyncio.sleep(2);
  console.log(`Saved: ${entry}.`);
}

async function serve(player: string) {
  await asyncio.sleep(1);
  console.log(`${player} is answered.`);
  return player;
}

async function main() {
  const players: string[] = [];
  for (const player of ["Ada", "Boris", "Chen"]) {
    players.push(await serve(player));
  }
  await asyncio.gather(...players.map(saveLog));
  console.log("The club closes.");
}

asyncio.run(main());
