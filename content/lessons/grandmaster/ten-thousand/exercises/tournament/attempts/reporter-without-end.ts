// Fails: stopped
// Says: The run was stopped at 86,402.000 s: The program is still running after 24 h of its own time, on line 31. Let it end by itself:

import asyncio from "asyncio";
import time from "time";

const BOARDS = 20;
let underWay = BOARDS;

async function playGame(board: number) {
  for (let move = 1; move <= 5; move++) {
    await asyncio.sleep(1 + (board % 3));
  }
  return board % 2 === 0 ? "draw" : "win";
}

async function saveResult(board: number, result: string) {
  await asyncio.sleep(4);
  console.log(`Saved: board ${board}, ${result}.`);
}

async function playBoard(board: number) {
  const result = await playGame(board);
  underWay -= 1;
  await saveResult(board, result);
  return result;
}

async function report() {
  while (true) {
    await asyncio.sleep(2);
    console.log(`${underWay} games are under way.`);
  }
}

async function tournament() {
  const start = time.perfCounter();
  const boards = Array.from({ length: BOARDS }, (_, index) => index + 1);
  const reporter = asyncio.createTask(report());
  const results = await asyncio.gather(...boards.map(playBoard));
  await reporter;
  const wins = results.filter((result) => result === "win").length;
  console.log(`${wins} wins after ${(time.perfCounter() - start).toFixed(1)} s.`);
}

asyncio.run(tournament());
