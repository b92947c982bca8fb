// Fails: nobody-left
// Says: At 2.000 s on line 8: `book` was still going on when main ended, and was cancelled.

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
  try {
    return await asyncio.gather(...parts.map(([what, seconds]) => book(what, seconds)));
  } catch {
    return null;
  }
}
