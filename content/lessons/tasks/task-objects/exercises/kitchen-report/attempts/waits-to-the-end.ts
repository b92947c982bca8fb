// Fails: lines
// Says: The result is `["cake: a fine cake", "bread: a fine bread", "soufflé: it has collapsed", "pie: a fine pie"]`;

import asyncio from "asyncio";

export async function bake(what: string, seconds: number) {
  await asyncio.sleep(seconds);
  if (what === "soufflé") throw new Error("it has collapsed");
  return `a fine ${what}`;
}

export async function report(orders: [what: string, seconds: number][]) {
  const results = await asyncio.gather(...orders.map(([what, seconds]) => bake(what, seconds)), {
    returnExceptions: true,
  });
  return orders.map(([what], i) => {
    const result = results[i];
    return `${what}: ${result instanceof Error ? result.message : result}`;
  });
}
