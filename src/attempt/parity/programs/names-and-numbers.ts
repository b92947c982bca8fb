import asyncio from "asyncio";

async function nothing() {}
async function main() {
  console.log(asyncio.currentTask()!.getName());
  const a = asyncio.createTask(nothing());
  const b = asyncio.createTask(nothing(), { name: "b" });
  const c = asyncio.createTask(nothing());
  console.log(a.getName(), b.getName(), c.getName());
  c.setName("see");
  console.log(c.getName(), asyncio.allTasks().size);
  await asyncio.gather(nothing(), nothing());
  console.log(asyncio.createTask(nothing()).getName());
  console.log(asyncio.allTasks().size, asyncio.allTasks().has(a));
}
asyncio.run(main());
asyncio.run(main());
