import asyncio from "asyncio";

async function job(name: string, seconds: number) {
  console.log(name, "begins");
  await asyncio.sleep(seconds);
  console.log(name, "ends", asyncio.getRunningLoop().time());
  return name;
}
async function main() {
  let kept: asyncio.TaskGroup | undefined;
  const tasks: asyncio.Task<string>[] = [];
  await asyncio.taskGroup(async (group) => {
    kept = group;
    tasks.push(group.createTask(job("a", 2)), group.createTask(job("b", 1), { name: "bee" }));
    console.log("body ends");
  });
  console.log(tasks.map((task) => task.result()).join(), tasks[1]!.getName());
  const late = job("late", 1);
  try {
    kept!.createTask(late);
  } catch (error) {
    console.log((error as Error).name, (error as Error).message);
  }
  await asyncio.taskGroup(async (group) => {
    group.createTask(
      (async () => {
        await asyncio.sleep(1);
        group.createTask(job("from inside", 1));
        console.log("created from inside");
      })(),
    );
  });
  await asyncio.taskGroup(async () => {});
  console.log("empty", asyncio.getRunningLoop().time());
}

asyncio.run(main());
