import asyncio from "asyncio";

export async function bake(what: string, seconds: number) {
  await asyncio.sleep(seconds);
  if (what === "soufflé") throw new Error("it has collapsed");
  return `a fine ${what}`;
}

export async function report(orders: [what: string, seconds: number][]) {
  const tasks = orders.map(([what, seconds]) => asyncio.createTask(bake(what, seconds)));
  const start = asyncio.getRunningLoop().time();
  const { done } = await asyncio.wait(tasks, { timeout: 2 });
  await asyncio.sleep(start + 2 - asyncio.getRunningLoop().time());
  return orders.map(([what], i) => {
    const task = tasks[i]!;
    if (!done.has(task)) return `${what}: still in the oven`;
    try {
      return `${what}: ${task.result()}`;
    } catch (error) {
      return `${what}: ${(error as Error).message}`;
    }
  });
}
