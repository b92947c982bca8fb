// Fails: hot
// Says: The result is `[2, 4, 5, 7, 9, 10, 12, 14, 15, 17, 19, 20, 22, 24, 25, 27, 30, 32, 35, 37, 40]`;

import asyncio from "asyncio";

export async function ask(machine: number) {
  await asyncio.sleep(1);
  return 40 + ((machine * 17) % 43);
}

export async function watch(machines: number[]) {
  const degrees = await asyncio.gather(...machines.map(ask));
  return machines.filter((_, i) => degrees[i]! > 60);
}

console.log(asyncio.run(watch([2, 7, 23])));
