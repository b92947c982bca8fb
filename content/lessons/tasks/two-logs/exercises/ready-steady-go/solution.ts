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
  await asyncio.sleep(0);
  console.log("main goes on");
  for (const word of words) await word;
  console.log("Done.");
}

asyncio.run(main());
