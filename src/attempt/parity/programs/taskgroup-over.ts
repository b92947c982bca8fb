import asyncio from "asyncio";

async function fails() {
  await asyncio.sleep(1);
  throw new Error("salty");
}
async function unused() {
  console.log("never printed");
}

function refused(group: asyncio.TaskGroup, when: string) {
  try {
    group.createTask(unused());
  } catch (error) {
    console.log(when, (error as Error).message);
  }
}

async function main() {
  const groups: asyncio.TaskGroup[] = [];
  try {
    await asyncio.taskGroup(async (group) => {
      groups.push(group);
      group.createTask(fails());
      try {
        await asyncio.sleep(5);
      } finally {
        refused(group, "while it is cancelled:");
      }
    });
  } catch (error) {
    if (!(error instanceof asyncio.ExceptionGroup)) throw error;
    console.log(error.exceptions.length);
  }
  refused(groups[0]!, "after a failure:");
  await asyncio.taskGroup(async (group) => {
    groups.push(group);
    group.createTask(asyncio.sleep(1));
  });
  refused(groups[1]!, "after the end:");
}

asyncio.run(main());
