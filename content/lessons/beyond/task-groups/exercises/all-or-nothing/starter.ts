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

console.log(
  asyncio.run(
    bookAll([
      ["train", 2],
      ["no room", 1],
      ["tickets", 3],
    ]),
  ),
);
