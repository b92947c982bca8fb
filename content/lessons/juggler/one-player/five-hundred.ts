import asyncio from "asyncio";

async function main() {
  console.log("Back in half a second.");
  await asyncio.sleep(500);
  console.log("Here I am.");
}

asyncio.run(main());
