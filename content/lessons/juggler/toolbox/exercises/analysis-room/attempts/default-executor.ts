// Fails: cores
// Says: There was no process beside the program's own; there should be at least 3.

import asyncio from "asyncio";
import { ProcessPoolExecutor } from "concurrent.futures";
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

function analyse(game: string, seconds: number) {
  cpu.burn(seconds);
  console.log(`${game} took ${seconds} s.`);
  return game;
}

async function analyseGames() {
  using pool = new ProcessPoolExecutor({ maxWorkers: 3 });
  const loop = asyncio.getRunningLoop();
  const analysed = await asyncio.gather(
    loop.runInExecutor(null, analyse, "Ada's game", 2),
    loop.runInExecutor(null, analyse, "Boris's game", 1),
    loop.runInExecutor(null, analyse, "Chen's game", 3),
  );
  console.log(`Analysed: ${analysed.join(", ")}.`);
}

async function main() {
  await asyncio.gather(wallClock(), answerPlayers(), analyseGames());
}

asyncio.run(main());
