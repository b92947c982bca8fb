// Fails: failed
// Says: Your program ended with an error at 2.000 s on line 8: Error: it has collapsed

import asyncio from "asyncio";

export async function bake(what: string, seconds: number) {
  await asyncio.sleep(seconds);
  if (what === "soufflé") throw new Error("it has collapsed");
  return `a fine ${what}`;
}

export async function report(orders: [what: string, seconds: number][]) {
  const tasks = orders.map(([what, seconds]) => asyncio.createTask(bake(what, seconds), { name: what }));
  await asyncio.sleep(2);
  return tasks.map((task) => `${task.getName()}: ${stateOf(task)}`);
}

function stateOf(task: asyncio.Task<string>) {
  if (!task.done()) return "still in the oven";
  return task.result();
}

console.log(
  asyncio.run(
    report([
      ["cake", 1],
      ["bread", 3],
      ["soufflé", 1.5],
    ]),
  ),
);
