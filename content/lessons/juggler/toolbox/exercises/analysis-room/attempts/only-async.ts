// Fails: ticks
// Says: “Tick 1.” on line 10 was printed at 6.000 s; it should be at 0.500 s.

import asyncio from "asyncio";
import cpu from "cpu";

async function wallClock() {
  for (let tick = 1; tick <= 4; tick++) {
    await asyncio.sleep(0.5);
    console.log(`Tick ${tick}.`);
  }
}

async function checkRanking() {
  await asyncio.sleep(1);
}

async function answerPlayers() {
  const answers = await asyncio.gather(...Array.from({ length: 200 }, checkRanking));
  console.log(`${answers.length} players are answered.`);
}

async function analyse(game: string, seconds: number) {
  cpu.burn(seconds);
  console.log(`${game} took ${seconds} s.`);
  return game;
}

async function analyseGames() {
  const analysed = await asyncio.gather(
    analyse("Ada's game", 2),
    analyse("Boris's game", 1),
    analyse("Chen's game", 3),
  );
  console.log(`Analysed: ${analysed.join(", ")}.`);
}

async function main() {
  await asyncio.gather(wallClock(), answerPlayers(), analyseGames());
}

asyncio.run(main());
