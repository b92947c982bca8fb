import asyncio from "asyncio";
import cpu from "cpu";

async function watch(loop: asyncio.AbstractEventLoop) {
  for (;;) {
    const due = loop.time() + 0.1;
    await asyncio.sleep(0.1);
    const late = loop.time() - due;
    if (late > 0.05) console.log(`the loop was ${late.toFixed(2)} s late`);
  }
}

async function work() {
  for (const seconds of [0.02, 0.5, 0.03, 0.25]) {
    await asyncio.sleep(0.33);
    cpu.burn(seconds);
  }
}

async function main() {
  const watcher = asyncio.createTask(watch(asyncio.getRunningLoop()));
  await work();
  await asyncio.sleep(0.2);
  watcher.cancel();
}

asyncio.run(main());
