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
  if (tasks.length === 0) return [];
  const { done, pending } = await asyncio.wait(tasks, { returnWhen: asyncio.FIRST_EXCEPTION });
  if ([...done].every((task) => task.exception() === null)) return tasks.map((task) => task.result());
  for (const task of pending) task.cancel();
  await asyncio.gather(...pending, { returnExceptions: true });
  return null;
}
