import asyncio from "asyncio";

export async function bake(what: string, seconds: number) {
  await asyncio.sleep(seconds);
  if (what === "soufflé") throw new Error("it has collapsed");
  return `a fine ${what}`;
}

export async function report(orders: [what: string, seconds: number][]) {
  const states = orders.map(() => "still in the oven");
  async function follow(i: number, what: string, seconds: number) {
    try {
      states[i] = await bake(what, seconds);
    } catch (error) {
      if (error instanceof asyncio.CancelledError) throw error;
      states[i] = (error as Error).message;
    }
  }
  const tasks = orders.map(([what, seconds], i) => asyncio.createTask(follow(i, what, seconds)));
  await asyncio.sleep(2);
  for (const task of tasks) task.cancel();
  return orders.map(([what], i) => `${what}: ${states[i]}`);
}
