// Fails: answer
// Says: clerk 1
import asyncio from "asyncio";

type Clerk = () => Promise<string>;

export async function firstAnswer(clerks: Clerk[], patience: number): Promise<string | null> {
  const tasks = clerks.map((clerk) => asyncio.createTask(clerk()));
  const options = { timeout: patience + 1, returnWhen: asyncio.ALL_COMPLETED };
  const { done, pending } = await asyncio.wait(tasks, options);
  for (const task of pending) task.cancel();
  if (pending.size > 0) await asyncio.wait(pending);
  for (const task of done) return task.result();
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
