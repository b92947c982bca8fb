import asyncio from "asyncio";

async function playBoard(board: number) {
  for (let move = 1; move <= 30; move++) {
    await asyncio.sleep(20 + board);
  }
  return board;
}

async function exhibition() {
  const boards = Array.from({ length: 50 }, (_, index) => index + 1);
  const finished = await asyncio.gather(...boards.map(playBoard));
  console.log(`${finished.length} games are over.`);
}

asyncio.run(exhibition());
