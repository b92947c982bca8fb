import asyncio from "asyncio";

async function say(text: string, delay: number) {
  log(`"${text}" scheduled for execution`);
  await asyncio.sleep(delay);
  log(text);
}

async function main() {
  const hello = asyncio.createTask(say("Hello!", 1));
  const hi = asyncio.createTask(say("Hi!", 2));
  await hello;
  await hi;
  log("Done.");
}

function log(text: string) {
  const now = asyncio.getRunningLoop().time();
  console.log(`${now.toFixed(3)} ${text}`);
}

asyncio.run(main());
