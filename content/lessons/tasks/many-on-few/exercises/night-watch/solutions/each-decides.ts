import asyncio from "asyncio";

export async function ask(machine: number) {
  await asyncio.sleep(1);
  return 40 + ((machine * 17) % 43);
}

async function hotOrNot(machine: number) {
  return (await ask(machine)) > 70 ? [machine] : [];
}

export async function watch(machines: number[]) {
  return (await Promise.all(machines.map(hotOrNot))).flat();
}
