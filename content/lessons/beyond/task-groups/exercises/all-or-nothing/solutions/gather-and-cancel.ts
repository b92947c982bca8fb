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
  const tasks = parts.map(([what, seconds]) => asyncio.createTask(book(what, seconds)));
  try {
    return await asyncio.gather(...tasks);
  } catch (error) {
    for (const task of tasks) task.cancel();
    await asyncio.gather(...tasks, { returnExceptions: true });
    return null;
  }
}
