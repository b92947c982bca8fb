// Fails: goes-on
// Says: “Ready” on line 9 was printed at 1.000 s, before “main goes on” on line 15 at 3.000 s;

import asyncio from "asyncio";

async function say(text: string, delay: number) {
  console.log(`"${text}" is scheduled`);
  await asyncio.sleep(delay);
  console.log(text);
}

async function main() {
  await asyncio.gather(say("Ready", 1), say("Steady", 2), say("Go!", 3));
  await asyncio.sleep(0);
  console.log("main goes on");
  console.log("Done.");
}

asyncio.run(main());
