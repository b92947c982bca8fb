import asyncio from "asyncio";

async function say(text: string, delay: number) {
  console.log(`"${text}" is scheduled`);
  await asyncio.sleep(delay);
  console.log(text);
}

async function main() {
  await say("Ready", 1);
  await say("Steady", 2);
  await say("Go!", 3);
  console.log("main goes on");
  console.log("Done.");
}

asyncio.run(main());
