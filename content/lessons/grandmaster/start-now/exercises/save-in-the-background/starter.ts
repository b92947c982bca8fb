import asyncio from "asyncio";

async function saveLog(entry: string) {
  await asyncio.sleep(2);
  console.log(`Saved: ${entry}.`);
}

async function serve(player: string) {
  await asyncio.sleep(1);
  console.log(`${player} is answered.`);
  await saveLog(player);
}

async function main() {
  for (const player of ["Ada", "Boris", "Chen"]) {
    await serve(player);
  }
  console.log("The club closes.");
}

asyncio.run(main());
