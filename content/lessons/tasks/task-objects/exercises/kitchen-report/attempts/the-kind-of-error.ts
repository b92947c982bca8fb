// Fails: lines
// Says: The result is `["cake: a fine cake", "bread: still in the oven", "soufflé: Error", "pie: a fine pie"]`;

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
  const error = task.exception() as Error | null;
  return error ? error.name : task.result();
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
