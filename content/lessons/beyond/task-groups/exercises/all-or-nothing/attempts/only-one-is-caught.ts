// Fails: failed
// Says: Your program ended with an error at 2.000 s on line 20: ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)

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
    const tasks = await asyncio.taskGroup(async (group) =>
      parts.map(([what, seconds]) => group.createTask(book(what, seconds))),
    );
    return tasks.map((task) => task.result());
  } catch (error) {
    if (error instanceof asyncio.ExceptionGroup) throw error;
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
