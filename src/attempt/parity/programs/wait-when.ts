import asyncio from "asyncio";

async function job(name: string, seconds: number, fails = false) {
  await asyncio.sleep(seconds);
  if (fails) throw new Error(name);
  return name;
}
const names = (tasks: Set<asyncio.Task<string>>) => [...tasks].map((task) => task.getName()).join();
async function main() {
  const loop = asyncio.getRunningLoop();
  const make = (fails: boolean) =>
    [3, 1, 2].map((seconds) =>
      asyncio.createTask(job(`j${seconds}`, seconds, fails && seconds === 2), { name: `${seconds}` }),
    );
  const first = await asyncio.wait(make(false), { returnWhen: asyncio.FIRST_COMPLETED });
  console.log(names(first.done), "|", names(first.pending), loop.time());
  const exception = await asyncio.wait(make(true), { returnWhen: asyncio.FIRST_EXCEPTION });
  console.log(names(exception.done), "|", names(exception.pending), loop.time());
  const all = await asyncio.wait(make(false));
  console.log(names(all.done), "|", names(all.pending), loop.time());
  const some = await asyncio.wait(make(false), { timeout: 2 });
  console.log(names(some.done), "|", names(some.pending), loop.time());
  const none = await asyncio.wait(make(false), { timeout: 0 });
  console.log(names(none.done), "|", names(none.pending), loop.time());
  const noExceptions = await asyncio.wait(make(false), { returnWhen: asyncio.FIRST_EXCEPTION });
  console.log(names(noExceptions.done), "|", names(noExceptions.pending), loop.time());
  const again = await asyncio.wait(noExceptions.done);
  console.log(again.done.size, loop.time());
}

asyncio.run(main());
