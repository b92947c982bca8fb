import asyncio from "asyncio";

async function say(text: string, delay: number) {
  console.log(`"${text}" is scheduled`);
  await asyncio.sleep(delay);
  console.log(text);
}

async function main() {
  await asyncio.taskGroup(async (group) => {
    group.createTask(say("Ready", 1));
    group.createTask(say("Steady", 2));
    group.createTask(say("Go!", 3));
    await asyncio.sleep(0.5);
    console.log("main goes on");
  });
  console.log("Done.");
}

asyncio.run(main());
