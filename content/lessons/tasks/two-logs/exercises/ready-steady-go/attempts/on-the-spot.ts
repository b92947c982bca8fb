// Fails: words
// Says: “Steady” on line 9 was printed at 3.000 s; it should be at 2.000 s.

import asyncio from "asyncio";

async function say(text: string, delay: number) {
  console.log(`"${text}" is scheduled`);
  await asyncio.sleep(delay);
  console.log(text);
}

async function main() {
  await asyncio.createTask(say("Ready", 1));
  await asyncio.createTask(say("Steady", 2));
  await asyncio.createTask(say("Go!", 3));
  console.log("main goes on");
  console.log("Done.");
}

asyncio.run(main());
