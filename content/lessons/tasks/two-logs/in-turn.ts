import asyncio from "asyncio";

async function say(text: string, delay: number) {
  log(`"${text}" scheduled for execution`);
  await asyncio.sleep(delay);
  log(text);
}

async function main() {
  await say("Hello!", 1);
  await say("Hi!", 2);
  log("Done.");
}

function log(text: string) {
  const now = asyncio.getRunningLoop().time();
  console.log(`${now.toFixed(3)} ${text}`);
}

asyncio.run(main());
