// Fails: free
// Says: `time.sleep` blocked the loop on line 8 for 1.000 s, from 0.000 s on. 2 more stretches like it followed.

import asyncio from "asyncio";
import time from "time";

export async function ask(machine: number) {
  time.sleep(1);
  return 40 + ((machine * 17) % 43);
}

export async function watch(machines: number[]) {
  const degrees = await asyncio.gather(...machines.map(ask));
  return machines.filter((_, i) => degrees[i]! > 70);
}
