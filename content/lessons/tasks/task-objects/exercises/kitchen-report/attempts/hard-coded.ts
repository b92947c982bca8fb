// Fails: heard
// Says: At 2.000 s on line 8: `soufflé` failed with Error, and nobody looked at its result.

import asyncio from "asyncio";

export async function bake(what: string, seconds: number) {
  await asyncio.sleep(seconds);
  if (what === "soufflé") throw new Error("it has collapsed");
  return `a fine ${what}`;
}

export async function report(orders: [what: string, seconds: number][]) {
  const tasks = orders.map(([what, seconds]) => asyncio.createTask(bake(what, seconds), { name: what }));
  await asyncio.sleep(2);
  return tasks.map((task) => {
    const what = task.getName();
    if (!task.done()) return `${what}: still in the oven`;
    return what === "soufflé" ? `${what}: it has collapsed` : `${what}: ${task.result()}`;
  });
}
