// Fails: seen-through
// Says: At 0.000 s on line 8: `say` was still going on when main ended, and was cancelled.

import asyncio from "asyncio";

async function say(text: string, delay: number) {
  console.log(`"${text}" is scheduled`);
  await asyncio.sleep(delay);
  console.log(text);
}

async function main() {
  asyncio.createTask(say("Ready", 1));
  asyncio.createTask(say("Steady", 2));
  asyncio.createTask(say("Go!", 3));
  console.log("main goes on");
  console.log("Done.");
}

asyncio.run(main());
