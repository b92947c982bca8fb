// Fails: hot
// Says: The result is `[74, 73]`; it should be `[2, 7]`.

import asyncio from "asyncio";

export async function ask(machine: number) {
  await asyncio.sleep(1);
  return 40 + ((machine * 17) % 43);
}

export async function watch(machines: number[]) {
  const degrees = await asyncio.gather(...machines.map(ask));
  return degrees.filter((each) => each > 70);
}
