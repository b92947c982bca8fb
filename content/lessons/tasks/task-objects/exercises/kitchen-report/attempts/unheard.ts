// Fails: lines
// Says: The result is `["cake: a fine cake", "bread: still in the oven", "soufflé: still in the oven", "pie: a fine

import asyncio from "asyncio";

export async function bake(what: string, seconds: number) {
  await asyncio.sleep(seconds);
  if (what === "soufflé") throw new Error("it has collapsed");
  return `a fine ${what}`;
}

export async function report(orders: [what: string, seconds: number][]) {
  const states = new Map<string, string>();
  for (const [what, seconds] of orders) {
    asyncio.createTask(bake(what, seconds)).addDoneCallback((task) => {
      if (!task.cancelled()) states.set(what, task.result() as string);
    });
  }
  await asyncio.sleep(2);
  return orders.map(([what]) => `${what}: ${states.get(what) ?? "still in the oven"}`);
}
