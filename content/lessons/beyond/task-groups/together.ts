import asyncio from "asyncio";

async function player(name: string, seconds: number) {
  try {
    await asyncio.sleep(seconds);
    if (name === "Bo") throw new Error("Bo has fallen off the stage");
    console.log(`${name} has finished`);
  } finally {
    console.log(`${name} leaves the stage`);
  }
}

async function concert() {
  await asyncio.taskGroup(async (group) => {
    group.createTask(player("Ada", 1));
    group.createTask(player("Bo", 2));
    group.createTask(player("Cy", 3));
  });
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
