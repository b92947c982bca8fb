import asyncio from "asyncio";

import { RuntimeError } from "builtins";
const lock = new asyncio.Lock();
async function worker(name: string) {
  try {
    await lock.acquire();
    console.log(name, "has it");
    await asyncio.sleep(1);
    lock.release();
  } catch (error) {
    console.log(name, String(error), lock.locked());
    throw error;
  }
}
async function main() {
  await lock.acquire();
  const tasks = ["a", "b", "c"].map((name) => asyncio.createTask(worker(name)));
  await asyncio.sleep(0);
  lock.release();
  console.log("released", lock.locked());
  tasks[0]!.cancel();
  const late = asyncio.createTask(worker("late"));
  await asyncio.wait([...tasks, late]);
  try {
    lock.release();
  } catch (error) {
    console.log(error instanceof RuntimeError, (error as Error).message);
  }
  await lock.acquire();
  const waiting = asyncio.createTask(worker("w1"));
  const waitingToo = asyncio.createTask(worker("w2"));
  await asyncio.sleep(0);
  waiting.cancel();
  lock.release();
  await asyncio.wait([waiting, waitingToo]);
  console.log(lock.locked());
  await lock.acquire();
  const only = asyncio.createTask(worker("only"));
  await asyncio.sleep(0);
  only.cancel();
  lock.release();
  const inline = asyncio.createTask(worker("inline"));
  await asyncio.wait([only, inline]);
}

asyncio.run(main());
