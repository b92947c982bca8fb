// Fails: hot
// Says: The result is `[2, 7, 23]`;

import asyncio from "asyncio";

export async function ask(machine: number) {
  await asyncio.sleep(1);
  return 40 + ((machine * 17) % 43);
}

export async function watch(machines: number[]) {
  return machines.filter(async (machine) => (await ask(machine)) > 70);
}

console.log(asyncio.run(watch([2, 7, 23])));
