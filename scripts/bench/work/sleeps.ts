// The program that is measured: N tasks, and three staggered sleeps each. `bare-heap.ts` and `asyncio_sleeps.py` do the
// same; `tasks` is put in by whoever compiles this text.

/** @param tasks how many */
export function sleepsProgram(tasks: number): string {
  return `
import asyncio from "asyncio";

async function worker(i: number) {
  await asyncio.sleep((i % 100) / 100);
  await asyncio.sleep((i % 37) / 50);
  await asyncio.sleep((i % 11) / 7);
}

async function main() {
  const tasks = [];
  for (let i = 0; i < ${tasks}; i += 1) tasks.push(asyncio.createTask(worker(i)));
  for (const task of tasks) await task;
}

asyncio.run(main());
`;
}
