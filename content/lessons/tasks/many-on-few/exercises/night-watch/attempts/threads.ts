// Fails: alone
// Says: 3 threads at once, at 0.000 s; there should be 0.

import asyncio from "asyncio";
import time from "time";

export async function ask(machine: number) {
  await asyncio.sleep(1);
  return 40 + ((machine * 17) % 43);
}

function askBlocking(machine: number) {
  time.sleep(1);
  return 40 + ((machine * 17) % 43);
}

export async function watch(machines: number[]) {
  const degrees = await asyncio.gather(...machines.map((machine) => asyncio.toThread(askBlocking, machine)));
  return machines.filter((_, i) => degrees[i]! > 70);
}
