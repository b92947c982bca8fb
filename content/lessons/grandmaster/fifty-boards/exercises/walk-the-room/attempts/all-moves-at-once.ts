// Fails: moves
// Says: “Board 1: move 2.” on line 10 was printed at 0.000 s; it should be at 4.000 s.

import asyncio from "asyncio";

const thinkingTimes = [4, 2, 3];

async function playBoard(board: number, seconds: number) {
  async function makeMove(move: number) {
    console.log(`Board ${board}: move ${move}.`);
    await asyncio.sleep(seconds);
  }
  await asyncio.gather(makeMove(1), makeMove(2), makeMove(3));
  console.log(`Board ${board}: the game is over.`);
}

async function exhibition() {
  await asyncio.gather(...thinkingTimes.map((seconds, index) => playBoard(index + 1, seconds)));
  console.log("The exhibition is over.");
}

asyncio.run(exhibition());
