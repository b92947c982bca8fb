import asyncio from "asyncio";

export async function ask(machine: number) {
  await asyncio.sleep(1);
  return 40 + ((machine * 17) % 43);
}

export async function watch(machines: number[]) {
  const tasks = machines.map((machine) => asyncio.createTask(ask(machine)));
  const hot: number[] = [];
  for (const [i, task] of tasks.entries()) {
    if ((await task) > 70) hot.push(machines[i]!);
  }
  return hot;
}
