import asyncio from "asyncio";

async function child(name: string, seconds: number) {
  try {
    await asyncio.sleep(seconds);
    console.log(name, "done");
  } catch (error) {
    console.log(name, String(error));
    throw error;
  }
}
function show(error: unknown): string {
  if (error instanceof asyncio.ExceptionGroup) return error.exceptions.map((each) => each.message).join();
  return String(error);
}
async function report(task: asyncio.Task<unknown>) {
  try {
    console.log("returned", String(await task));
  } catch (error) {
    console.log("ended with", show(error), task.cancelled(), task.cancelling());
  }
}
async function main() {
  const waiting = asyncio.createTask(
    asyncio.taskGroup(async (group) => {
      group.createTask(child("a", 5));
      group.createTask(child("b", 6));
    }),
  );
  await asyncio.sleep(1);
  waiting.cancel("parent");
  await report(waiting);
  const inBody = asyncio.createTask(
    asyncio.taskGroup(async (group) => {
      group.createTask(child("c", 5));
      await asyncio.sleep(5);
    }),
  );
  await asyncio.sleep(1);
  inBody.cancel("in the body");
  await report(inBody);
  const own = asyncio.createTask(
    asyncio.taskGroup(async (group) => {
      const task = group.createTask(child("d", 5));
      group.createTask(child("e", 2));
      await asyncio.sleep(1);
      task.cancel("only this one");
      return "survived";
    }),
  );
  await report(own);
  const both = asyncio.createTask(
    asyncio.taskGroup(async (group) => {
      group.createTask(
        (async () => {
          await asyncio.sleep(1);
          throw new Error("failed");
        })(),
      );
      group.createTask(child("f", 5));
    }),
  );
  asyncio.getRunningLoop().callLater(1, () => both.cancel("at the same time"));
  await report(both);
  const after = asyncio.createTask(
    (async () => {
      try {
        await asyncio.taskGroup(async (group) => {
          group.createTask(
            (async () => {
              throw new Error("at once");
            })(),
          );
          await asyncio.sleep(1);
        });
      } catch (error) {
        console.log(show(error), asyncio.currentTask()!.cancelling());
      }
      await asyncio.sleep(1);
      return "went on";
    })(),
  );
  await report(after);
}

asyncio.run(main());
