// Fails: failed
// Says: Your program ended with an error at 1.500 s on line 8: Error: it has collapsed What comes after the error

import asyncio from "asyncio";

export async function bake(what: string, seconds: number) {
  await asyncio.sleep(seconds);
  if (what === "soufflé") throw new Error("it has collapsed");
  return `a fine ${what}`;
}

export async function report(orders: [what: string, seconds: number][]) {
  const results = await asyncio.gather(...orders.map(([what, seconds]) => bake(what, seconds)));
  return orders.map(([what], i) => `${what}: ${results[i]}`);
}
