// Fails: given-up
// Says: “train is given up” was never printed.

import asyncio from "asyncio";

export async function book(what: string, seconds: number) {
  try {
    await asyncio.sleep(seconds);
    if (what.startsWith("no ")) throw new Error(`there is ${what}`);
    console.log(`${what} is booked`);
    return what;
  } catch (error) {
    console.log(`${what} is given up`);
    throw error;
  }
}

export async function bookAll(parts: [what: string, seconds: number][]) {
  const results = await asyncio.gather(...parts.map(([what, seconds]) => book(what, seconds)), {
    returnExceptions: true,
  });
  return results.some((result) => result instanceof Error) ? null : results;
}
