import asyncio from "asyncio";

async function player(name: string, seconds: number) {
  await asyncio.sleep(seconds);
  if (name === "Bo") throw new Error("Bo has fallen off the stage");
  console.log(`${name} has finished`);
}

async function concert() {
  await asyncio.gather(player("Ada", 1), player("Bo", 2), player("Cy", 3));
}

async function main() {
  try {
    await concert();
  } catch (error) {
    console.log(`The concert is over: ${(error as Error).message}.`);
  }
  await asyncio.sleep(2);
  console.log("The lights go out.");
}

asyncio.run(main());
