import asyncio from "asyncio";

async function bake(what: string) {
  await asyncio.sleep(2);
  if (what === "soufflé") throw new Error("it has collapsed");
  return `a fine ${what}`;
}

async function main() {
  const cake = asyncio.createTask(bake("cake"), { name: "the cake" });
  const souffle = asyncio.createTask(bake("soufflé"), { name: "the soufflé" });

  await asyncio.sleep(1);
  console.log(`${cake.getName()}: done is ${cake.done()}`);
  await asyncio.sleep(2);
  console.log(`${cake.getName()}: done is ${cake.done()}, it is ${cake.result()}`);
  console.log(`${souffle.getName()}: done is ${souffle.done()}, ${(souffle.exception() as Error).message}`);
}

asyncio.run(main());
