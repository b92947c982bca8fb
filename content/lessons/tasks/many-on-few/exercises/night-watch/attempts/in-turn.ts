// Fails: one-second
// Says: The run took 3.000 s, which is more than 1.000 s.

import asyncio from "asyncio";

export async function ask(machine: number) {
  await asyncio.sleep(1);
  return 40 + ((machine * 17) % 43);
}

export async function watch(machines: number[]) {
  const hot: number[] = [];
  for (const machine of machines) {
    if ((await ask(machine)) > 70) hot.push(machine);
  }
  return hot;
}
