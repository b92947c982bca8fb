// Fails: at-once
// Says: At most 2 waits were under way at once, from 0.000 s to 2.000 s on lines 12 and 31; there should be at least 20.

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
  while (underWay > 0) {
    await asyncio.sleep(2);
    console.log(`${underWay} games are under way.`);
  }
}

async function tournament() {
  const start = time.perfCounter();
  const boards = Array.from({ length: BOARDS }, (_, index) => index + 1);
  const reporter = asyncio.createTask(report());
  const results: string[] = [];
  for (const board of boards) results.push(await playBoard(board));
  await reporter;
  const wins = results.filter((result) => result === "win").length;
  console.log(`${wins} wins after ${(time.perfCounter() - start).toFixed(1)} s.`);
}

asyncio.run(tournament());
