// Fails: two-seconds
// Says: The run took 0.500 s; done in full, it takes at least 2.000 s.

import asyncio from "asyncio";

export async function bake(what: string, seconds: number) {
  await asyncio.sleep(seconds);
  if (what === "soufflé") throw new Error("it has collapsed");
  return `a fine ${what}`;
}

export async function report(orders: [what: string, seconds: number][]) {
  const tasks = orders.map(([what, seconds]) => asyncio.createTask(bake(what, seconds), { name: what }));
  await asyncio.wait(tasks, { timeout: 2 });
  return tasks.map((task) => {
    if (!task.done()) return `${task.getName()}: still in the oven`;
    const error = task.exception() as Error | null;
    return `${task.getName()}: ${error ? error.message : task.result()}`;
  });
}
