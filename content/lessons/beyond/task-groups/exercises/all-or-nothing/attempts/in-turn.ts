// Fails: at-once
// Says: The run took 6.000 s, which is more than 3.000 s.

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
  const booked: string[] = [];
  try {
    for (const [what, seconds] of parts) booked.push(await book(what, seconds));
    return booked;
  } catch {
    return null;
  }
}
