import asyncio from "asyncio";

async function fails(seconds: number) {
  await asyncio.sleep(seconds);
  throw new Error(`after ${seconds}`);
}
async function main() {
  await asyncio.taskGroup(async (group) => {
    group.createTask(fails(1));
    group.createTask(fails(1));
    group.createTask(fails(2));
  });
}

asyncio.run(main());
