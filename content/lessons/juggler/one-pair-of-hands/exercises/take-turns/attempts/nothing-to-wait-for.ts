// Fails: turns
// Says: Line 2 of the output was “Ada: move 2.” on line 8, at 0.000 s; it should be “Boris: move 1.”.

import asyncio from "asyncio";

async function commentate(commentator: string) {
  for (let move = 1; move <= 3; move++) {
    console.log(`${commentator}: move ${move}.`);
    await breathe();
  }
}

async function breathe() {}

async function main() {
  await asyncio.gather(commentate("Ada"), commentate("Boris"));
}

asyncio.run(main());
