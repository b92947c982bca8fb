// Fails: goes-on
// Says: “Ready” on line 9 was printed at 1.000 s, before “main goes on” on line 16 at 3.000 s; it should come after

import asyncio from "asyncio";

async function say(text: string, delay: number) {
  console.log(`"${text}" is scheduled`);
  await asyncio.sleep(delay);
  console.log(text);
}

async function main() {
  asyncio.createTask(say("Ready", 1));
  asyncio.createTask(say("Steady", 2));
  await asyncio.createTask(say("Go!", 3));
  console.log("main goes on");
  console.log("Done.");
}

asyncio.run(main());
