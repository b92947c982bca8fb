// Fails: words
// Says: “Steady” on line 9 was printed at 2.000 s, but the task that printed it had waited 1.000 s just before; the

import asyncio from "asyncio";

async function say(text: string, delay: number) {
  console.log(`"${text}" is scheduled`);
  await asyncio.sleep(delay);
  console.log(text);
}

async function main() {
  await say("Ready", 1);
  await say("Steady", 1);
  await say("Go!", 1);
  console.log("main goes on");
  console.log("Done.");
}

asyncio.run(main());
