// Fails: booked
// Says: The result is `["room", "train", "tickets"]`; it should be `["train", "room", "tickets"]`.

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
  const add = async (what: string, seconds: number) => void booked.push(await book(what, seconds));
  try {
    await asyncio.taskGroup(async (group) => {
      for (const [what, seconds] of parts) group.createTask(add(what, seconds));
    });
    return booked;
  } catch (error) {
    if (!(error instanceof asyncio.ExceptionGroup)) throw error;
    return null;
  }
}
