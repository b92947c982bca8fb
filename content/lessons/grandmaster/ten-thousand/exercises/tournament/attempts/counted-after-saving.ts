// Fails: reports
// Says: “20 games are under way.” was printed 4 times on line 32; it should be twice.

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
  await saveResult(board, result);
  underWay -= 1;
  return result;
}

async function report() {
  while (underWay > 0) {
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
