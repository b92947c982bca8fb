import asyncio from "asyncio";

async function step(name: string, seconds: number) {
  console.log(name, "begins");
  await asyncio.sleep(seconds);
  console.log(name, "ends");
}
async function main() {
  const tasks = [asyncio.createTask(step("a", 1)), asyncio.createTask(step("b", 1)), asyncio.createTask(step("c", 0))];
  console.log("created");
  await step("main", 1);
  for (const task of tasks) await task;
  await asyncio.gather(step("x", 0.3), step("y", 0.1), step("z", 0.3));
}

asyncio.run(main());
