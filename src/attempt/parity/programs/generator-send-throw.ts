import asyncio from "asyncio";

import { ValueError } from "builtins";
async function* echo(): AsyncGenerator<string, void, string> {
  let said = "nothing";
  while (true) {
    try {
      said = yield `heard ${said}`;
      await asyncio.sleep(1);
    } catch (error) {
      console.log("inside", (error as Error).message);
      said = "an error";
      if (said === (error as Error).message) return;
    }
  }
}
async function main() {
  const loop = asyncio.getRunningLoop();
  const generator = echo();
  console.log((await generator.next("")).value, loop.time());
  console.log((await generator.next("hello")).value, loop.time());
  console.log((await generator.throw(new ValueError("thrown in"))).value, loop.time());
  try {
    await generator.throw(new ValueError("an error"));
    console.log("not reached");
  } catch (error) {
    console.log((error as Error).name);
  }
  const closed = echo();
  await closed.return();
  await closed.throw(new ValueError("nobody takes it"));
  console.log("an error for what is over is dropped");
  const slow = (async function* () {
    await asyncio.sleep(1);
    yield 1;
  })();
  const first = asyncio.createTask(slow.next() as Promise<unknown>);
  await asyncio.sleep(0);
  for (const again of [() => slow.next(), () => slow.throw(new ValueError()), () => slow.return(undefined)]) {
    try {
      await again();
    } catch (error) {
      console.log((error as Error).name, (error as Error).message);
    }
  }
  await first;
}

asyncio.run(main());
