import asyncio from "asyncio";

async function say(text: string, delay: number) {
  console.log(`"${text}" is scheduled`);
  await asyncio.sleep(delay);
  console.log(text);
}

async function main() {
  const words = asyncio.gather(say("Ready", 1), say("Steady", 2), say("Go!", 3));
  await asyncio.sleep(0);
  console.log("main goes on");
  await words;
  console.log("Done.");
}

asyncio.run(main());
