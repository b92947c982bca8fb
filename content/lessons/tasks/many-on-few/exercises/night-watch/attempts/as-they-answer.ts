// Fails: hot
// Says: The result is `[7, 2]`;

import asyncio from "asyncio";

export async function ask(machine: number) {
  await asyncio.sleep(1);
  return 40 + ((machine * 17) % 43);
}

export async function watch(machines: number[]) {
  const hot: number[] = [];
  await asyncio.gather(
    ...[...machines].reverse().map(async (machine) => {
      if ((await ask(machine)) > 70) hot.push(machine);
    }),
  );
  return hot;
}

console.log(asyncio.run(watch([2, 7, 23])));
