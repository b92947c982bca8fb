// Fails: goes-on
// Says: “Ready” on line 9 was printed at 1.000 s, before “main goes on” on line 19 at 1.500 s;

import asyncio from "asyncio";

async function say(text: string, delay: number) {
  console.log(`"${text}" is scheduled`);
  await asyncio.sleep(delay);
  console.log(text);
}

async function main() {
  const words = [
    asyncio.createTask(say("Ready", 1)),
    asyncio.createTask(say("Steady", 2)),
    asyncio.createTask(say("Go!", 3)),
  ];
  await asyncio.sleep(1.5);
  console.log("main goes on");
  for (const word of words) await word;
  console.log("Done.");
}

asyncio.run(main());
