// Fails: in-order
// Says: The last line was “Ada after 1 s, Chen after 2 s, Boris after 3 s” on line 18, at 3.000 s;

import asyncio from "asyncio";

async function checkRanking(player: string, seconds: number) {
  console.log(`${player} asks.`);
  await asyncio.sleep(seconds);
  return `${player} after ${seconds} s`;
}

async function main() {
  const results: string[] = [];
  async function note(question: Promise<string>) {
    results.push(await question);
  }
  await asyncio.gather(note(checkRanking("Ada", 1)), note(checkRanking("Boris", 3)), note(checkRanking("Chen", 2)));
  console.log(results.join(", "));
}

asyncio.run(main());
