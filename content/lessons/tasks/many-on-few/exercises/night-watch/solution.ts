import asyncio from "asyncio";

export async function ask(machine: number) {
  await asyncio.sleep(1);
  return 40 + ((machine * 17) % 43);
}

export async function watch(machines: number[]) {
  const degrees = await asyncio.gather(...machines.map(ask));
  return machines.filter((_, i) => degrees[i]! > 70);
}

console.log(asyncio.run(watch([2, 7, 23])));
