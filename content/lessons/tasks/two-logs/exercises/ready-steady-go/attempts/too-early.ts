// Fails: goes-on
// Says: “main goes on” on line 14 was printed at 0.000 s, before “"Go!" is scheduled” on line 7 at 0.000 s; it should

import asyncio from "asyncio";

async function say(text: string, delay: number) {
  console.log(`"${text}" is scheduled`);
  await asyncio.sleep(delay);
  console.log(text);
}

async function main() {
  const words = asyncio.gather(say("Ready", 1), say("Steady", 2), say("Go!", 3));
  console.log("main goes on");
  await words;
  console.log("Done.");
}

asyncio.run(main());
