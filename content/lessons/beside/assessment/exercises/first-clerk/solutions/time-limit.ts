import asyncio from "asyncio";

type Clerk = () => Promise<string>;

export async function firstAnswer(clerks: Clerk[], patience: number): Promise<string | null> {
  const tasks = clerks.map((clerk) => asyncio.createTask(clerk()));
  try {
    for await (const task of asyncio.asCompleted(tasks, { timeout: patience })) return await task.result();
  } catch (error) {
    if (!(error instanceof asyncio.TimeoutError)) throw error;
  } finally {
    for (const task of tasks) task.cancel();
    await asyncio.gather(...tasks, { returnExceptions: true });
  }
  return null;
}

async function main() {
  const clerk = (answer: string, seconds: number) => async () => {
    await asyncio.sleep(seconds);
    return answer;
  };
  console.log(await firstAnswer([clerk("slow", 3), clerk("quick", 1)], 2));
}

asyncio.run(main());
